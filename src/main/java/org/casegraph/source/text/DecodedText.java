package org.casegraph.source.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes as text. Their charset is what a byte order mark says, else what the HTML itself declares, else UTF-8 where the
 * bytes are UTF-8, else what a detector makes of them. What is not of the charset becomes U+FFFD. Only the bytes decide,
 * so that they give the same text for ever: what a sender says of them does not.
 *
 * @param detected whether the charset was guessed
 */
record DecodedText(String text, Charset charset, boolean detected) {

    /** The detector as {@link ExtractedText#extractedBy} names it. */
    static final String DETECTOR = "icu4j/79.1";

    private static final int DECLARED_WITHIN = 4096;
    private static final int SAMPLE = 8_000;
    private static final int BEFORE_FIRST = 50;
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)(?:<meta\\s[^>]{0,500}?charset|<\\?xml\\s[^>]{0,200}?encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]{1,40})");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** The type of the file that the bytes are. */
    String mediaType(TextType type) {
        return type.mediaType() + "; charset=" + charset.name().toLowerCase(Locale.ROOT);
    }

    /** The program that made something of the text, and the detector where there was need of it. */
    String by(String program) {
        return detected ? program + " " + DETECTOR : program;
    }

    static DecodedText plain(byte[] bytes) {
        return marked(bytes).orElseGet(() -> utf8(bytes).orElseGet(() -> detected(bytes)));
    }

    static DecodedText html(byte[] bytes) {
        return marked(bytes)
                .orElseGet(() -> declared(bytes)
                        .map(charset -> new DecodedText(new String(bytes, charset), charset, false))
                        .orElseGet(() -> plain(bytes)));
    }

    private static Optional<DecodedText> marked(byte[] bytes) {
        return ByteOrderMark.of(bytes).map(mark -> new DecodedText(mark.decode(bytes), mark.charset(), false));
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARED.matcher(head);
        return declaration.find() ? named(declaration.group(1)) : Optional.empty();
    }

    // As browsers take it, the WHATWG Encoding Standard: ISO 8859-1 is Windows-1252, and who can say so is not UTF-16.
    private static Optional<Charset> named(String label) {
        String name = switch (label.toLowerCase(Locale.ROOT)) {
            case "iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
            case "iso-8859-9", "latin5" -> "windows-1254";
            case "iso-8859-8", "iso-8859-8-i" -> "windows-1255";
            case "utf-16", "utf-16le", "utf-16be" -> "UTF-8";
            case "gb2312", "gbk" -> "GB18030";
            case "shift_jis", "shift-jis", "sjis" -> "windows-31j";
            default -> label;
        };
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<DecodedText> utf8(byte[] bytes) {
        return isUtf8(bytes)
                ? Optional.of(new DecodedText(new String(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8, false))
                : Optional.empty();
    }

    // In pieces, since a decoder that refuses what is wrong would need twice the memory at once.
    private static boolean isUtf8(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        return !result.isError();
    }

    private static DecodedText detected(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(sample(bytes));
        Charset charset = Arrays.stream(detector.detectAll())
                .map(CharsetMatch::getName)
                .filter(name -> !name.startsWith("UTF-") && !name.startsWith("IBM"))
                .flatMap(name -> named(name).stream())
                .findFirst()
                .orElse(WINDOWS_1252);
        return new DecodedText(new String(bytes, charset), charset, true);
    }

    // The detector looks at no more than 8,000 bytes, which may all be ASCII at the start of a long text.
    private static byte[] sample(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && bytes[first] >= 0) {
            first++;
        }
        int from = Math.max(0, first - BEFORE_FIRST);
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE));
    }
}
