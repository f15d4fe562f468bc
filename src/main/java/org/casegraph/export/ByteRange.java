package org.casegraph.export;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file as a client asks for it (RFC 9110, 14.1.2): from the first byte to the last one, or to the end; or,
 * where there is no first one, so many at the end.
 */
record ByteRange(OptionalLong first, OptionalLong last) {

    private static final Pattern FORM = Pattern.compile("bytes=\\s*([0-9]{0,18})-([0-9]{0,18})\\s*");

    /** The bytes from and to which to send, both included. */
    record Window(long from, long to) {

        long length() {
            return to - from + 1;
        }
    }

    /** What the headers ask for; none where they ask for several parts, or for what is no range: for those, everything. */
    static Optional<ByteRange> parse(List<String> headers) {
        Matcher form = FORM.matcher(headers.size() == 1 ? headers.getFirst() : "");
        if (!form.matches()) {
            return Optional.empty();
        }
        ByteRange range = new ByteRange(number(form.group(1)), number(form.group(2)));
        boolean reversed =
                range.first.isPresent() && range.last.isPresent() && range.last.getAsLong() < range.first.getAsLong();
        boolean nothing = range.first.isEmpty() && range.last.isEmpty();
        return reversed || nothing ? Optional.empty() : Optional.of(range);
    }

    private static OptionalLong number(String digits) {
        return digits.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(digits));
    }

    /** What there is of it in a file of this length; none where the file ends before it. */
    Optional<Window> within(long length) {
        long from = first.isPresent() ? first.getAsLong() : Math.max(0, length - last.orElse(0));
        long to = first.isPresent() ? Math.min(last.orElse(length), length - 1) : length - 1;
        return from <= to ? Optional.of(new Window(from, to)) : Optional.empty();
    }
}
