package org.casegraph.source.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <if position="subsequent">              | <if $" >
                    <else-if type="x" position="subsequent"> | <else-if $" type="x" >
                    <if match="any" position="subsequent ibid"> | <if $" match="any" position="ibid">
                    <if position="ibid subsequent" match="any"> | <if $" position="ibid" match="any">
                    <if position="subsequent" variable="a b"> | <if  $ a b">
                    <if position="ibid">                    | <if position="ibid">
                    <text variable="citation-number"/>      | <text variable="annote"/>
                    <text prefix="note&amp;#160;" suffix="&amp;#x2014;"/> | <text prefix="note&#160;" suffix="&#x2014;"/>
                    <text prefix="&lt;" suffix="&gt;"/>     | <text prefix="&lt;" suffix="&gt;"/>
                    <text prefix="&lt;a href=&quot;" suffix="&quot; target=&quot;x&quot;&gt;[Link]&lt;/a&gt;"/> | <text prefix="" suffix=""/>
                    """)
    void adaptsAStyleToTheEngineAndToPlainText(String written, String adapted) {
        String expected = adapted.replace("$", "variable=\"first-reference-note-number");
        assertEquals(expected, StyleText.adapted(written));
    }
}
