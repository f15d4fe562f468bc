package org.casegraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clients were promised is served, however the golden schema was rewritten. */
class ContractTest {

    private static final Path CONTRACT = Path.of("src/test/resources/contract.graphql");
    private static final Path GOLDEN = Path.of("src/test/resources/schema.graphql");
    private static final String KEYWORD = "(?<!\\w)(?!(?:type|interface|union|enum|input|scalar|implements) )";

    @Test
    void theGoldenSchemaKeepsTheContract() throws IOException {
        assertThat(BreakingChanges.between(Files.readString(CONTRACT), Files.readString(GOLDEN)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            type A {b: C} scalar C       ; type A {b: C}                   ; C is gone
            type A {b: C} enum C {D}     ; type A {b: C} scalar C          ; C is another kind of type
            type A {b: Int c: Int}       ; type A {c: Int}                 ; A.b is gone
            interface A {b: Int c: Int}  ; interface A {c: Int}            ; A.b is gone
            type A implements B {c: Int} ; type A {c: Int}                 ; A implements B is gone
            union A = B | C              ; union A = C                     ; A = B is gone
            enum A {B C}                 ; enum A {C}                      ; A.B is gone
            type A {b: Int!}             ; type A {b: Int}                 ; A.b is no longer Int! but Int
            type A {b: [Int!]}           ; type A {b: [Int]}               ; A.b is no longer [Int!] but [Int]
            type A {b: Int}              ; type A {b: [Int]}               ; A.b is no longer Int but [Int]
            type A {b: Int}              ; type A {b: Float}               ; A.b is no longer Int but Float
            type A {b(c: Int): Int}      ; type A {b: Int}                 ; A.b(c:) is gone
            type A {b(c: Int): Int}      ; type A {b(c: Int!): Int}        ; A.b(c:) no longer takes Int but Int!
            type A {b(c: Int): Int}      ; type A {b(c: String): Int}      ; A.b(c:) no longer takes Int but String
            type A {b(c: [Int]): Int}    ; type A {b(c: Int): Int}         ; A.b(c:) no longer takes [Int] but Int
            type A {b: Int}              ; type A {b(c: Int!): Int}        ; A.b(c:) is new and required
            type A {b(c: D = E): Int}    ; type A {b(c: D = F): Int}       ; A.b(c:) is no longer E by default but F
            type A {b(c: D = E): Int}    ; type A {b(c: D): Int}           ; A.b(c:) is no longer E by default but null
            type A {b(c: D): Int}        ; type A {b(c: D = E): Int}       ; A.b(c:) is no longer null by default but E
            input A {b: Int c: Int}      ; input A {c: Int}                ; A.b is gone
            input A {b: [Int]}           ; input A {b: [Int!]}             ; A.b no longer takes [Int] but [Int!]
            input A {b: Int}             ; input A {b: Int c: Int!}        ; A.c is new and required
            input A {b: Int = 1}         ; input A {b: Int = 2}            ; A.b is no longer 1 by default but 2
            input A {b: Int c: Int}      ; input A @oneOf {b: Int c: Int}  ; A takes no two of its fields together any more
            """)
    void tellsWhatBreaks(String promised, String served, String broken) {
        assertThat(BreakingChanges.between(promised, served)).containsExactly(broken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            type A {b: Int}               ; type A implements C {b: Int! d: Int} scalar E
            type A {b: [Int]}             ; type A {b: [Int!]!}
            type A {b: Int}               ; type A {b: Int @deprecated(reason: "c")}
            type A {b: Int}               ; type A {"described" b(c: Int, d: Int! = 1): Int}
            type A {b(c: Int!): Int}      ; type A {b(c: Int): Int}
            type A {b(c: [Int!]!): Int}   ; type A {b(c: [Int] = [1]): Int}
            input A {b: Int!}             ; input A {b: Int c: Int d: Int! = 1}
            union A = B                   ; union A = C | B
            enum A {B}                    ; enum A {C B}
            """)
    void allowsWhatBreaksNothing(String promised, String served) {
        assertThat(BreakingChanges.between(promised, served)).isEmpty();
    }

    /** Every name, default and type that the contract states is held: changing any one of them is told. */
    @Test
    void nothingInTheContractCanChangeUnseen() throws IOException {
        String contract = Files.readString(CONTRACT).replaceAll("(?m)^#.*\n", "");
        List<String> unseen = new ArrayList<>();
        int tried = 0;
        for (String definition : contract.strip().split("\n\n")) {
            for (String changed : changes(definition)) {
                tried++;
                if (BreakingChanges.between(definition, changed).isEmpty()) {
                    unseen.add(changed);
                }
            }
        }
        assertThat(unseen).isEmpty();
        assertThat(tried).isGreaterThan(1_000);
    }

    // Each word replaced, each default left out, each sure answer made unsure, each free input made required.
    private static List<String> changes(String definition) {
        List<String> changed = new ArrayList<>();
        changed.addAll(each(definition, KEYWORD + "\\w++", word -> word + "X"));
        changed.addAll(each(definition, " = (?:\\w+|\"[^\"]*\")(?=[,)])", value -> ""));
        if (definition.startsWith("input")) {
            changed.addAll(each(definition, ": (?:\\w+|\\[\\w+!?])(?=$)", type -> type + "!"));
        } else {
            changed.addAll(each(definition, "!(?=[]!]*$)", sure -> ""));
            changed.addAll(each(definition, ": (?:\\w+|\\[\\w+!?])(?=[,)]| =)", type -> type + "!"));
        }
        return changed;
    }

    private static List<String> each(String definition, String pattern, UnaryOperator<String> change) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(definition)
                .results()
                .map(found -> definition.substring(0, found.start())
                        + change.apply(found.group())
                        + definition.substring(found.end()))
                .toList();
    }
}
