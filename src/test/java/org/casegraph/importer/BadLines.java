package org.casegraph.importer;

import java.util.List;
import java.util.stream.Stream;

/** Lines with one thing wrong each, in a world of a few records, and what an import tells of it. */
final class BadLines {

    /** What the lines refer to, stored before. */
    static final String[] WORLD = {
        "{'kind':'source','key':'$s','title':'S'}",
        "{'kind':'person','key':'$a','name':'A'}",
        "{'kind':'person','key':'$b','name':'B'}",
        "{'kind':'case','key':'$c','caption':'C'}",
        "{'kind':'case','key':'$d','caption':'D'}",
        "{'kind':'charge','key':'$x','case':'$c','person':'$a','offense':'X'}",
        "{'kind':'charge','key':'$y','case':'$d','person':'$b','offense':'Y'}",
        "{'kind':'ruling','key':'$r','case':'$c','type':'ORDER','title':'R'}",
        "{'kind':'outcome','key':'$o','charge':'$x','disposition':'DISMISSED'}",
    };

    private static final String CITED = ",'citations':[{'source':'$s','quote':'q'}]}";
    private static final String CLAIM = "{'kind':'claim','record':{'kind':'person','key':'$a'},";

    /**
     * @param told the number of the bad line, the code and the place
     * @param bySchema whether the last line breaks the schema; none of the others does
     */
    record BadLine(String told, boolean bySchema, List<String> lines) {

        @Override
        public String toString() {
            return told + " "
                    + lines.getLast().substring(0, Math.min(80, lines.getLast().length()));
        }
    }

    private BadLines() {}

    static Stream<BadLine> all() {
        return Stream.of(json(), kinds(), members(), values(), quotes(), claims(), snapshots(), together())
                .flatMap(lines -> lines);
    }

    private static Stream<BadLine> json() {
        return Stream.of(
                unseen("BAD_JSON ", "{'kind':'person'"),
                unseen("BAD_JSON ", "{'kind':'person','key':'$n','name':'N'} {}"),
                unseen("BAD_JSON ", "{'kind':'person','key':'$n','name':'N','name':'M'}"),
                unseen("BAD_JSON ", person("'description':{'a':'b','a':'c'}")),
                unseen("BAD_JSON ", person("'description':" + "[".repeat(5_000) + "]".repeat(5_000))),
                unseen("BAD_JSON ", person("'description':" + "9".repeat(5_000))),
                unseen("BAD_JSON ", "", "\ufeff" + person("'description':'N'")),
                unseen("LINE_TOO_LONG ", person("'description':'" + "x".repeat(9 << 20) + "'")),
                seen("NOT_AN_OBJECT ", "['person']"),
                seen("NOT_AN_OBJECT ", "null"));
    }

    private static Stream<BadLine> kinds() {
        return Stream.of(
                seen("MISSING_FIELD /kind", "{}"),
                seen("WRONG_TYPE /kind", "{'kind':7}"),
                seen("UNKNOWN_KIND /kind", "{'kind':'robot','key':'$n'}"),
                seen("UNKNOWN_KIND /kind", "{'kind':'Person','key':'$n','name':'N'}"));
    }

    private static Stream<BadLine> members() {
        return Stream.of(
                seen("MISSING_FIELD /key", "{'kind':'person','name':'N'}"),
                seen("BAD_KEY /key", "{'kind':'person','key':'No','name':'N'}"),
                seen("BAD_KEY /key", "{'kind':'person','key':'" + "k".repeat(201) + "','name':'N'}"),
                seen("UNKNOWN_FIELD /label", person("'label':'N'")),
                seen("UNKNOWN_FIELD /a~1b~0c", person("'a/b~c':1")),
                seen("UNKNOWN_FIELD /a?", person("'a\\u0000':1")),
                seen("UNKNOWN_FIELD /snapshot", person("'snapshot':{}")),
                seen("MISSING_FIELD /name", "{'kind':'person','key':'$a','name':null}"),
                unseen("MISSING_FIELD /name", "{'kind':'person','key':'$n'}"),
                seen("BAD_VALUE /state", person("'state':'SEALED'")),
                seen("BAD_VALUE /retracted", "{'kind':'person','key':'$a','retracted':false}"),
                seen("UNKNOWN_FIELD /name", "{'kind':'person','key':'$a','retracted':true,'name':'N'}"));
    }

    private static Stream<BadLine> values() {
        return Stream.of(
                seen("WRONG_TYPE /description", person("'description':7")),
                seen("WRONG_TYPE /aliases", person("'aliases':'M'")),
                seen("WRONG_TYPE /aliases/1", person("'aliases':['M',7]")),
                seen("WRONG_TYPE /counts", charge("'counts':'2'")),
                seen("WRONG_TYPE /suspended", sentence("'suspended':'true'")),
                seen("BAD_VALUE /description", person("'description':'\\t '")),
                seen("BAD_VALUE /type", person("'type':'ROBOT'")),
                seen("BAD_VALUE /filedOn", charge("'filedOn':'2023-02-29'")),
                seen("BAD_VALUE /filedOn", charge("'filedOn':'2024-13'")),
                seen("BAD_VALUE /filedOn", charge("'filedOn':'0000'")),
                seen("BAD_VALUE /maximumSentence", charge("'maximumSentence':'18 months'")),
                seen("BAD_VALUE /counts", charge("'counts':0")),
                seen("BAD_VALUE /amount", sentence("'amount':'1e3'")),
                seen("BAD_VALUE /currency", sentence("'currency':'usd'")),
                seen("BAD_VALUE /url", "{'kind':'source','key':'$n','title':'N','url':'ftp://n.example'}"),
                seen("BAD_KEY /parent", "{'kind':'case','key':'$c','parent':'no key'}"),
                seen("BAD_VALUE /people/1", "{'kind':'event','key':'$n','title':'N','people':['$a','$a']}"),
                seen("NUL /description", person("'description':'a\\u0000'")),
                seen("NUL /aliases/0", person("'aliases':['\\u0000']")),
                unseen("NUL ", person("'description':'a\u0000b'")),
                unseen("BAD_UTF8 /description", person("'description':'\\ud800'")));
    }

    private static Stream<BadLine> quotes() {
        return Stream.of(
                seen("MISSING_FIELD /citations/0/quote", cited("'field':'name','source':'$s'")),
                seen("UNKNOWN_FIELD /citations/0/field", cited("'field':'height','source':'$s','quote':'q'")),
                seen("UNKNOWN_FIELD /citations/0/page", cited("'field':'name','source':'$s','quote':'q','page':1")),
                seen("BAD_VALUE /citations/0/stance", cited("'field':'name','source':'$s','quote':'q','stance':'NO'")),
                seen("WRONG_TYPE /citations/0/start", cited("'field':'name','source':'$s','quote':'q','start':-1")),
                unseen(
                        "BAD_VALUE /citations/0/end",
                        cited("'field':'name','source':'$s','quote':'q','start':2,'end':1")),
                seen("NUL /citations/0/quote", cited("'field':'name','source':'$s','quote':'\\u0000'")),
                seen(
                        "QUOTE_TOO_LONG /citations/0/quote",
                        cited("'field':'name','source':'$s','quote':'" + "😀".repeat(1_001) + "'")),
                seen(
                        "QUOTE_TOO_LONG /citations/0/prefix",
                        cited("'field':'name','source':'$s','quote':'q','prefix':'" + "q".repeat(1_001) + "'")),
                unseen("NO_VALUE /citations/0/field", cited("'field':'description','source':'$s','quote':'q'")));
    }

    private static Stream<BadLine> claims() {
        return Stream.of(
                seen("MISSING_FIELD /record", "{'kind':'claim','field':'name','value':'N'" + CITED),
                seen("NO_CITATION /citations", CLAIM + "'field':'name','value':'N','citations':[]}"),
                seen("BAD_VALUE /field", CLAIM + "'field':'1x','value':'N'" + CITED),
                seen("BAD_VALUE /value", CLAIM + "'field':'type','value':'ROBOT'" + CITED),
                seen("WRONG_TYPE /value", CLAIM + "'field':'name','value':7" + CITED),
                seen("NUL /value", CLAIM + "'field':'name','value':'\\u0000'" + CITED),
                seen("BAD_VALUE /acceptedBecause", CLAIM + "'field':'name','value':'N','acceptedBecause':'x'" + CITED),
                unseen("ACCEPTED_DIFFERS /value", CLAIM + "'field':'name','value':'N','accepted':true" + CITED),
                unseen("DANGLING_REFERENCE /assertedBy", CLAIM + "'field':'x','value':'N','assertedBy':'$n'" + CITED));
    }

    private static Stream<BadLine> snapshots() {
        String at = "'capturedAt':'2024-01-01T00:00:00Z'";
        return Stream.of(
                seen("MISSING_FIELD /snapshot/sha256", source(at)),
                seen("MISSING_FIELD /snapshot/capturedAt", source("'text':'x'")),
                seen("BAD_VALUE /snapshot/capturedAt", source("'text':'x','capturedAt':'2024-02-30T00:00:00Z'")),
                seen("BAD_VALUE /snapshot/sha256", source("'sha256':'AB'," + at)),
                seen("NUL /snapshot/text", source("'text':'a\\u0000'," + at)),
                unseen("BAD_VALUE /snapshot/characters", source("'text':'xy','characters':3," + at)),
                unseen("HASH_MISMATCH /snapshot/text", source("'text':'x','sha256':'" + "0".repeat(64) + "'," + at)));
    }

    private static Stream<BadLine> together() {
        return Stream.of(
                unseen("DANGLING_REFERENCE /case", charge("'case':'$n'")),
                unseen("DANGLING_REFERENCE /people/0", "{'kind':'event','key':'$n','title':'N','people':['$n']}"),
                // A key belongs to its kind: the person's is no case's.
                unseen("DANGLING_REFERENCE /parent", "{'kind':'case','key':'$c','parent':'$a'}"),
                unseen("DANGLING_REFERENCE /key", "{'kind':'case','key':'$a','retracted':true}"),
                unseen("DUPLICATE_KEY /key", person("'description':'N'"), person("'description':'M'")),
                unseen("CYCLE /parent", "{'kind':'case','key':'$c','parent':'$c'}"),
                unseen("CYCLE /replaces", "{'kind':'charge','key':'$x','replaces':'$x'}"),
                unseen("CYCLE /derivedFrom/0", "{'kind':'source','key':'$s','derivedFrom':['$s']}"),
                unseen(
                        "CASE_MISMATCH /ruling",
                        "{'kind':'outcome','key':'$n','charge':'$y','disposition':'DISMISSED','ruling':'$r'}"),
                unseen(
                        "CASE_MISMATCH /replaces",
                        "{'kind':'outcome','key':'$n','charge':'$y','disposition':'REVERSED','replaces':'$o'}"),
                unseen("CASE_MISMATCH /replaces", "{'kind':'charge','key':'$y','replaces':'$x'}"));
    }

    private static BadLine seen(String told, String line) {
        return new BadLine("1 " + told, true, List.of(line));
    }

    private static BadLine unseen(String told, String... lines) {
        return new BadLine(lines.length + " " + told, false, List.of(lines));
    }

    private static String person(String members) {
        return "{'kind':'person','key':'$n','name':'N'," + members + "}";
    }

    private static String cited(String citation) {
        return person("'citations':[{" + citation + "}]");
    }

    private static String charge(String members) {
        return "{'kind':'charge','key':'$x'," + members + "}";
    }

    private static String sentence(String members) {
        return "{'kind':'sentence','key':'$n','outcome':'$o','type':'FINE'," + members + "}";
    }

    private static String source(String snapshot) {
        return "{'kind':'source','key':'$s','snapshot':{" + snapshot + "}}";
    }
}
