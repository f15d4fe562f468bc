package org.casegraph.source.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Jane Doe                        | Doe, J.
                    By Jane Doe                     | Doe, J.
                    Jane Q. Doe                     | Doe, J. Q.
                    Jane Doe & John Roe             | Doe, J., & Roe, J.
                    Jane Doe, John Roe and Ann Poe  | Doe, J., Roe, J., & Poe, A.
                    Jane Doe, John Roe, and Ann Poe | Doe, J., Roe, J., & Poe, A.
                    Seán O’Doe                      | O’Doe, S.
                    Mary Smith-Jones                | Smith-Jones, M.
                    Anne-Marie McDoe                | McDoe, A.-M.
                    """)
    void readsPersons(String byline, String authors) {
        assertEquals(authors + " (n.d.). A title. Retrieved " + Samples.URL, apa(byline));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Staff",
                "Gazette Staff",
                "Associated Press",
                "USA Today",
                "The Example Gazette",
                "Jane Doe and Staff",
                "Jane Doe and Example Press",
                "Jane Doe, Example Wire",
                "Jane Doe, John Roe",
                "Jane Smith Doe",
                "Jane van Doe",
                "John Doe Jr",
                "jane doe",
                "@jane",
                "Doe"
            })
    void leavesTheRestAsItIsWritten(String byline) {
        assertEquals(byline + ". (n.d.). A title. Retrieved " + Samples.URL, apa(byline));
    }

    private static String apa(String byline) {
        return References.format(Samples.news("A title", null, byline, null), "apa");
    }
}
