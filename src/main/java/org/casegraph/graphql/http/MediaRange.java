package org.casegraph.graphql.http;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One entry of `Accept` (RFC 9110, 12.5.1).
 *
 * @param weight 0 to 1; 0 refuses what it matches
 * @param place where it stands in the header, from 0
 */
record MediaRange(String type, double weight, int place) {

    private static final int NAMED = 2;

    /** The range whose type is the first choice comes first. */
    static final Comparator<MediaRange> PREFERRED = Comparator.comparingDouble(MediaRange::weight)
            .thenComparingInt(MediaRange::precision)
            .reversed()
            .thenComparingInt(range -> range.precision() == NAMED ? range.place : 0);

    private static final Pattern WEIGHT = Pattern.compile("[qQ]\\s*=\\s*([01](?:\\.[0-9]{0,3})?)");

    /** The header's entries; what can't be read is left out. */
    static List<MediaRange> list(String accept) {
        String[] entries = accept.split(",", -1);
        return IntStream.range(0, entries.length)
                .mapToObj(place -> read(entries[place], place))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The entry that says most precisely how much this type is wanted. */
    static Optional<MediaRange> best(String type, List<MediaRange> ranges) {
        return ranges.stream()
                .filter(range -> range.matches(type))
                .max(Comparator.comparingInt(MediaRange::precision).thenComparingDouble(MediaRange::weight));
    }

    private static Optional<MediaRange> read(String entry, int place) {
        String[] parts = entry.split(";", -1);
        double weight = 1;
        for (String parameter : Arrays.asList(parts).subList(1, parts.length)) {
            Matcher given = WEIGHT.matcher(parameter.strip());
            if (given.matches()) {
                weight = Math.min(1, Double.parseDouble(given.group(1)));
            }
        }
        String type = parts[0].strip().toLowerCase(Locale.ROOT);
        return type.isEmpty() ? Optional.empty() : Optional.of(new MediaRange(type, weight, place));
    }

    private boolean matches(String wanted) {
        return switch (precision()) {
            case 0 -> true;
            case 1 -> wanted.startsWith(type.substring(0, type.length() - 1));
            default -> wanted.equals(type);
        };
    }

    private int precision() {
        if ("*/*".equals(type)) {
            return 0;
        }
        return type.endsWith("/*") ? 1 : NAMED;
    }
}
