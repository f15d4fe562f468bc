package org.casegraph.record;

import java.util.List;
import java.util.stream.Stream;

/** What texts a field type reads: all of this form and no others, U+0000 and blank ones apart, which no field takes. */
public sealed interface TextForm {

    /** Matches these texts as a whole and no others; in the syntax that Java and ECMA-262 share. */
    String pattern();

    /** Any text. */
    record Words() implements TextForm {
        @Override
        public String pattern() {
            return "[\\s\\S]*";
        }
    }

    /** Texts that are written in one way. */
    record Written(String pattern) implements TextForm {}

    /** Some names. */
    record OneOf(List<String> names) implements TextForm {

        static OneOf of(Enum<?>... constants) {
            return new OneOf(Stream.of(constants).map(Enum::name).toList());
        }

        @Override
        public String pattern() {
            return String.join("|", names);
        }
    }

    /** Whole numbers without a sign, of these bounds. */
    record Whole(String pattern, int least, int most) implements TextForm {}
}
