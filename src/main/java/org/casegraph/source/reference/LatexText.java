package org.casegraph.source.reference;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Plain text as LaTeX prints it in a BibTeX field: what LaTeX gives a meaning is escaped, letters with accents are
 * written in ASCII, and the rest stays as it is, for the engines that read UTF-8. Braces are always balanced.
 */
final class LatexText {

    private static final Pattern NOT_IN_ADDRESS = Pattern.compile("[^!-~]+|[\\\\{}\"<>^`|]");

    private static final Map<String, String> COMMANDS = Map.ofEntries(
            Map.entry("&", "\\&"),
            Map.entry("%", "\\%"),
            Map.entry("$", "\\$"),
            Map.entry("#", "\\#"),
            Map.entry("_", "\\_"),
            Map.entry("{", "{\\textbraceleft}"),
            Map.entry("}", "{\\textbraceright}"),
            Map.entry("~", "{\\textasciitilde}"),
            Map.entry("^", "{\\textasciicircum}"),
            Map.entry("\\", "{\\textbackslash}"),
            Map.entry("\u00a0", "~"),
            Map.entry("ß", "{\\ss}"),
            Map.entry("æ", "{\\ae}"),
            Map.entry("Æ", "{\\AE}"),
            Map.entry("œ", "{\\oe}"),
            Map.entry("Œ", "{\\OE}"),
            Map.entry("ø", "{\\o}"),
            Map.entry("Ø", "{\\O}"),
            Map.entry("ł", "{\\l}"),
            Map.entry("Ł", "{\\L}"),
            Map.entry("ı", "{\\i}"));

    private static final Map<Character, String> ACCENTS = Map.ofEntries(
            Map.entry('\u0300', "`"),
            Map.entry('\u0301', "'"),
            Map.entry('\u0302', "^"),
            Map.entry('\u0303', "~"),
            Map.entry('\u0304', "="),
            Map.entry('\u0306', "u"),
            Map.entry('\u0307', "."),
            Map.entry('\u0308', "\""),
            Map.entry('\u030a', "r"),
            Map.entry('\u030b', "H"),
            Map.entry('\u030c', "v"),
            Map.entry('\u0327', "c"),
            Map.entry('\u0328', "k"));

    private LatexText() {}

    static String of(String text) {
        return Normalizer.normalize(OneLine.of(text), Form.NFC)
                .codePoints()
                .mapToObj(Character::toString)
                .map(LatexText::character)
                .collect(Collectors.joining());
    }

    /** An address, which no reader unescapes: what could break the field is percent-encoded. */
    static String address(String url) {
        return NOT_IN_ADDRESS
                .matcher(url)
                .replaceAll(found ->
                        URLEncoder.encode(found.group(), StandardCharsets.UTF_8).replace("+", "%20"));
    }

    private static String character(String character) {
        String command = COMMANDS.get(character);
        return command == null ? accented(character).orElse(character) : command;
    }

    private static Optional<String> accented(String character) {
        String parts = Normalizer.normalize(character, Form.NFD);
        if (parts.length() != 2 || parts.charAt(0) > 'z') {
            return Optional.empty();
        }
        char letter = parts.charAt(0);
        return Optional.ofNullable(ACCENTS.get(parts.charAt(1)))
                .map(accent -> Character.isLetter(accent.charAt(0))
                        ? "{\\%s{%s}}".formatted(accent, letter)
                        : "{\\%s%s}".formatted(accent, letter));
    }
}
