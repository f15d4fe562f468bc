package org.casegraph.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a line by itself. */
@QuarkusTest
class LineProblemTest {

    private final Trial trial = new Trial();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'kind':'person' | 1 BAD_JSON ",
                "{'kind':'person'} {} | 1 BAD_JSON ",
                "{'kind':'person','key':'$a','name':'A','name':'B'} | 1 BAD_JSON ",
                "{'kind':'person','key':'$a','name':NaN} | 1 BAD_JSON ",
                "['kind','person'] | 1 NOT_AN_OBJECT ",
                "null | 1 NOT_AN_OBJECT ",
                "{} | 1 MISSING_FIELD /kind",
                "{'kind':7} | 1 WRONG_TYPE /kind",
                "{'kind':'robot','key':'$a'} | 1 UNKNOWN_KIND /kind",
                "{'kind':'Person','key':'$a','name':'A'} | 1 UNKNOWN_KIND /kind",
                "{'kind':'person','name':'A'} | 1 MISSING_FIELD /key",
                "{'kind':'person','key':'A b','name':'A'} | 1 BAD_KEY /key",
                "{'kind':'person','key':'$a'} | 1 MISSING_FIELD /name",
                "{'kind':'person','key':'$a','name':null} | 1 MISSING_FIELD /name",
                "{'kind':'person','key':'$a','name':7} | 1 WRONG_TYPE /name",
                "{'kind':'person','key':'$a','name':' '} | 1 BAD_VALUE /name",
                "{'kind':'person','key':'$a','name':'\\u0000'} | 1 NUL /name",
                "{'kind':'person','key':'$a','name':'\\ud800'} | 1 BAD_UTF8 /name",
                "{'kind':'person','key':'$a','name':'A','type':'ROBOT'} | 1 BAD_VALUE /type",
                "{'kind':'person','key':'$a','name':'A','aliases':'B'} | 1 WRONG_TYPE /aliases",
                "{'kind':'person','key':'$a','name':'A','aliases':['B',7]} | 1 WRONG_TYPE /aliases/1",
                "{'kind':'person','key':'$a','name':'A','label':'A'} | 1 UNKNOWN_FIELD /label",
                "{'kind':'person','key':'$a','name':'A','a/b~c':1} | 1 UNKNOWN_FIELD /a~1b~0c",
                "{'kind':'person','key':'$a','name':'A','state':'SEALED'} | 1 BAD_VALUE /state",
                "{'kind':'person','key':'$a','name':'A','snapshot':{}} | 1 UNKNOWN_FIELD /snapshot",
                "{'kind':'person','key':'$a','name':'A','citations':{}} | 1 WRONG_TYPE /citations",
                "{'kind':'person','key':'$a','name':'A','citations':[7]} | 1 WRONG_TYPE /citations/0",
                "{'kind':'case','key':'$a','caption':'A','filedOn':'2024-02-30'} | 1 BAD_VALUE /filedOn",
                "{'kind':'case','key':'$a','caption':'A','court':'no key'} | 1 BAD_KEY /court",
                "{'kind':'case','key':'$a','caption':'A','court':'$none'} | 1 DANGLING_REFERENCE /court",
                "{'kind':'event','key':'$a','title':'A','people':['$none']} | 1 DANGLING_REFERENCE /people/0",
                "{'kind':'source','key':'$a','title':'A','derivedFrom':['$a']} | 1 CYCLE /derivedFrom/0",
                "{'kind':'source','key':'$a','title':'A','derivedFrom':['$a','$a']} | 1 BAD_VALUE /derivedFrom/1",
                "{'kind':'source','key':'$a','title':'A','snapshot':{'sha256':'AB','capturedAt':'2024-01-01T00:00:00Z'}}"
                        + " | 1 BAD_VALUE /snapshot/sha256",
                "{'kind':'source','key':'$a','title':'A','snapshot':{'capturedAt':'2024-01-01T00:00:00Z'}}"
                        + " | 1 MISSING_FIELD /snapshot/sha256",
                "{'kind':'source','key':'$a','title':'A','snapshot':{'text':'x'}} | 1 MISSING_FIELD /snapshot/capturedAt",
                "{'kind':'source','key':'$a','title':'A','snapshot':{'text':'x','capturedAt':'2024-01-01'}}"
                        + " | 1 BAD_VALUE /snapshot/capturedAt",
                "{'kind':'source','key':'$a','title':'A','snapshot':{'text':'xy','characters':3,"
                        + "'capturedAt':'2024-01-01T00:00:00Z'}} | 1 BAD_VALUE /snapshot/characters",
                "{'kind':'source','key':'$a','title':'A','snapshot':{'text':'x','capturedAt':'2024-01-01T00:00:00Z',"
                        + "'sha256':'0000000000000000000000000000000000000000000000000000000000000000'}}"
                        + " | 1 HASH_MISMATCH /snapshot/text",
            })
    void isReportedWithItsPlace(String line, String problem) {
        ImportReport report = trial.run(line);
        assertThat(Trial.told(report)).containsExactly(padded(problem));
        assertThat(report.written()).isFalse();
    }

    /** A problem of a whole line has an empty pointer. */
    private static String padded(String problem) {
        return problem.contains("/") ? problem : problem.strip() + " ";
    }

    @Test
    void aRetractionHasMembersOfItsOwn() {
        trial.load("{'kind':'person','key':'$a','name':'A'}");
        assertThat(Trial.told(trial.run(
                        "{'kind':'person','key':'$a','retracted':false,'name':'A'}",
                        "{'kind':'person','key':'$none','retracted':true,'reason':'gone'}")))
                .containsExactly("1 BAD_VALUE /retracted", "1 UNKNOWN_FIELD /name", "2 DANGLING_REFERENCE /key");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'field':'name','source':'$s'} | MISSING_FIELD /citations/0/quote",
                "{'field':'name','quote':'q'} | MISSING_FIELD /citations/0/source",
                "{'source':'$s','quote':'q'} | MISSING_FIELD /citations/0/field",
                "{'field':'height','source':'$s','quote':'q'} | UNKNOWN_FIELD /citations/0/field",
                "{'field':'description','source':'$s','quote':'q'} | NO_VALUE /citations/0/field",
                "{'field':'name','source':'$none','quote':'q'} | DANGLING_REFERENCE /citations/0/source",
                "{'field':'name','source':'$s','quote':''} | BAD_VALUE /citations/0/quote",
                "{'field':'name','source':'$s','quote':'q','start':-1} | WRONG_TYPE /citations/0/start",
                "{'field':'name','source':'$s','quote':'q','start':3,'end':2} | BAD_VALUE /citations/0/end",
                "{'field':'name','source':'$s','quote':'q','stance':'MAYBE'} | BAD_VALUE /citations/0/stance",
                "{'field':'name','source':'$s','quote':'q','basis':'RUMOR'} | BAD_VALUE /citations/0/basis",
                "{'field':'name','source':'$s','quote':'q','assertedBy':'$none'} | DANGLING_REFERENCE /citations/0/assertedBy",
                "{'field':'name','source':'$s','quote':'q','page':4} | UNKNOWN_FIELD /citations/0/page",
            })
    void ofACitationIsReportedWithItsPlace(String citation, String problem) {
        ImportReport report = trial.run(
                "{'kind':'source','key':'$s','title':'S'}",
                "{'kind':'person','key':'$a','name':'A','citations':[" + citation + "]}");
        assertThat(Trial.told(report)).containsExactly("2 " + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'field':'name','value':'B' | NO_CITATION /citations",
                "'field':'name','value':'B','citations':[] | NO_CITATION /citations",
                "'value':'B','citations':[{'source':'$s','quote':'q'}] | MISSING_FIELD /field",
                "'field':'1x','value':'B','citations':[{'source':'$s','quote':'q'}] | BAD_VALUE /field",
                "'field':'name','citations':[{'source':'$s','quote':'q'}] | MISSING_FIELD /value",
                "'field':'name','value':7,'citations':[{'source':'$s','quote':'q'}] | WRONG_TYPE /value",
                "'field':'type','value':'ROBOT','citations':[{'source':'$s','quote':'q'}] | BAD_VALUE /value",
                "'field':'name','value':'B','accepted':true,'citations':[{'source':'$s','quote':'q'}] | ACCEPTED_DIFFERS /value",
                "'field':'name','value':'B','acceptedBecause':'x','citations':[{'source':'$s','quote':'q'}]"
                        + " | BAD_VALUE /acceptedBecause",
                "'field':'name','value':'B','citations':[{'field':'name','source':'$s','quote':'q'}]"
                        + " | UNKNOWN_FIELD /citations/0/field",
            })
    void ofAClaimIsReportedWithItsPlace(String claim, String problem) {
        ImportReport report = trial.run(
                "{'kind':'source','key':'$s','title':'S'}",
                "{'kind':'person','key':'$a','name':'A'}",
                "{'kind':'claim','record':{'kind':'PERSON','key':'$a'}," + claim + "}");
        assertThat(Trial.told(report)).containsExactly("3 " + problem);
    }

    @Test
    void claimsNameARecordAndReferToOthersByKey() {
        String cited = ",'citations':[{'source':'$s','quote':'q'}]}";
        ImportReport report = trial.run(
                "{'kind':'source','key':'$s','title':'S'}",
                "{'kind':'claim','field':'name','value':'A'" + cited,
                "{'kind':'claim','record':{'kind':'robot','key':'$a'},'field':'name','value':'A'" + cited,
                "{'kind':'claim','record':{'kind':'person','key':'$none'},'field':'name','value':'A'" + cited,
                "{'kind':'case','key':'$c','caption':'C'}",
                "{'kind':'claim','record':{'kind':'case','key':'$c'},'field':'court','value':'$none'" + cited,
                "{'kind':'claim','record':{'kind':'case','key':'$c'},'field':'court','value':'no key'" + cited);
        assertThat(Trial.told(report))
                .containsExactly(
                        "2 MISSING_FIELD /record",
                        "3 UNKNOWN_KIND /record/kind",
                        "4 DANGLING_REFERENCE /record/key",
                        "6 DANGLING_REFERENCE /value",
                        "7 BAD_KEY /value");
    }

    @Test
    void allProblemsOfALineAreTold() {
        ImportReport report = trial.run(
                "",
                "{'kind':'charge','key':'$a','person':'$none','counts':0,'filedOn':'soon','label':1,"
                        + "'citations':[{'field':'offence','source':'$none','quote':'q'}]}");
        assertThat(Trial.told(report))
                .containsExactlyInAnyOrder(
                        "2 DANGLING_REFERENCE /person",
                        "2 BAD_VALUE /counts",
                        "2 BAD_VALUE /filedOn",
                        "2 UNKNOWN_FIELD /label",
                        "2 UNKNOWN_FIELD /citations/0/field",
                        "2 DANGLING_REFERENCE /citations/0/source",
                        "2 MISSING_FIELD /case",
                        "2 MISSING_FIELD /offense");
    }
}
