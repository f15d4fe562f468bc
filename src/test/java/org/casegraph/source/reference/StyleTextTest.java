package org.casegraph.source.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <if position="subsequent">              | <if variable="first-reference-note-number" >
                    <else-if type="x" position="subsequent"> | <else-if variable="first-reference-note-number" type="x" >
                    <if match="any" position="subsequent ibid"> | <if variable="first-reference-note-number" match="any" position="ibid">
                    <if position="ibid subsequent" match="any"> | <if variable="first-reference-note-number" position="ibid" match="any">
                    <if position="subsequent" variable="a b"> | <if  variable="first-reference-note-number a b">
                    <if position="ibid">                    | <if position="ibid">
                    <text variable="citation-number"/>      | <text variable="annote"/>
                    """)
    void turnsWhatTheEngineCannotTestIntoAVariable(String written, String adapted) {
        assertEquals(adapted, StyleText.adapted(written));
    }
}
