package org.casegraph.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.casegraph.charge.Disposition;
import org.casegraph.charge.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTypeTest {

    private static final FieldType<Severity> SEVERITY = FieldType.oneOf(Severity.class, Severity.UNKNOWN);
    private static final FieldType<Disposition> DISPOSITION =
            FieldType.oneOfAlike(Disposition.class, Disposition::isSpecifiedBy);

    @ParameterizedTest
    @CsvSource({"2021-10,2021-10-21,true", "2021-10,2021-11,false", "2021,2021-11,true", "2021-10-21,2021-10-22,false"})
    void aCoarserDateAgreesWithTheFinerThatItContains(String one, String other, boolean agree) {
        agreesEitherWay(FieldType.DATE, one, other, agree);
    }

    @ParameterizedTest
    @CsvSource({"P18M,P1Y6M,true", "P18M,P2Y,false"})
    void durationsAgreeByTheirLength(String one, String other, boolean agree) {
        agreesEitherWay(FieldType.DURATION, one, other, agree);
    }

    @ParameterizedTest
    @CsvSource({"100,100.00,true", "100,100.01,false"})
    void amountsAgreeByTheirValue(String one, String other, boolean agree) {
        agreesEitherWay(FieldType.DECIMAL, one, other, agree);
    }

    @ParameterizedTest
    @CsvSource({
        "DISMISSED,DISMISSED_WITH_PREJUDICE,true",
        "DISMISSED_WITHOUT_PREJUDICE,DISMISSED_WITH_PREJUDICE,false",
        "UNKNOWN,GUILTY_PLEA,true",
        "GUILTY_VERDICT,GUILTY_PLEA,false"
    })
    void aCoarserDispositionAgreesWithTheFiner(String one, String other, boolean agree) {
        agreesEitherWay(DISPOSITION, one, other, agree);
    }

    @ParameterizedTest
    @CsvSource({"FELONY,UNKNOWN,true", "FELONY,MISDEMEANOR,false"})
    void unknownAgreesWithAnything(String one, String other, boolean agree) {
        agreesEitherWay(SEVERITY, one, other, agree);
    }

    @ParameterizedTest
    @CsvSource({"Alec Baldwin,alec  baldwin,true", "Alec Baldwin,Alex Baldwin,false"})
    void namesAgreeButForCaseAndWhiteSpace(String one, String other, boolean agree) {
        agreesEitherWay(FieldType.NAME, one, other, agree);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "1.5", "1000000", "one", "''"})
    void refusesWhatIsNoCount(String text) {
        assertThatThrownBy(() -> FieldType.COUNT.read().apply(List.of(text)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "/relative", "'https://a b'", "ftp://a", "''"})
    void refusesAddressesThatAPageShouldNotLinkTo(String text) {
        assertThatThrownBy(() -> FieldType.ADDRESS.read().apply(List.of(text)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesWhatItExpects() {
        assertThat(SEVERITY.expected()).isEqualTo("one of FELONY, MISDEMEANOR, INFRACTION, UNKNOWN");
        assertThat(FieldType.reference(RecordKind.CASE).expected()).isEqualTo("the key of a record of kind case");
    }

    private static void agreesEitherWay(FieldType<?> type, String one, String other, boolean agree) {
        assertThat(type.agree().test(one, other)).isEqualTo(agree);
        assertThat(type.agree().test(other, one)).isEqualTo(agree);
    }
}
