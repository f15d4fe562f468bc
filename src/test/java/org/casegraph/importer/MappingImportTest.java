package org.casegraph.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casegraph.citation.quote.VerificationStatus;
import org.casegraph.importer.mapping.MappingException;
import org.casegraph.importer.mapping.Mappings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports of CSV, by the mappings that ship and by one's own. */
@QuarkusTest
class MappingImportTest {

    private static final Path TABLES = Path.of("src/test/resources/mapping");

    private static final String OWN = """
            source: {key: $rows, title: Rows}
            keys: {person: "$p/{id}"}
            files: {rows: ~}
            records:
            - {kind: person, from: rows, key: $person, fields: {name: "{name}"}}
            - {kind: charge, from: rows, when: case, key: "$c/{id}", fields: {person: $person, case: $case, offense: Arson, filedOn: {date: on}, counts: "{n}"}}
            """;

    private final Trial trial = new Trial();

    @TempDir
    Path folder;

    private static ImportFile mapped(String mapping, Path... files) {
        return Arc.container().instance(Mappings.class).get().over(mapping, List.of(files));
    }

    private static ImportFile tables(String mapping) throws IOException {
        try (Stream<Path> files = Files.list(TABLES.resolve(mapping))) {
            return mapped(mapping, files.sorted().toArray(Path[]::new));
        }
    }

    /** Each quote is that of a cell, at its place. */
    private ImportReport imported(String mapping) throws IOException {
        trial.with(ImportOptions.defaults().withTexts(TABLES.resolve(mapping)));
        ImportReport report = trial.run(tables(mapping));
        assertThat(report.problems()).isEmpty();
        assertThat(report.textsUnmatched()).isZero();
        assertThat(report.citations()).containsOnlyKeys(VerificationStatus.EXACT);
        return report;
    }

    /** The mapping above with keys of this test; the case with this key is stored. */
    private ImportFile own(String rows) throws IOException {
        trial.load("{'kind':'case','key':'$case','caption':'State v. Doe'}");
        String prefix = trial.text("$");
        String yaml = OWN.replace("$p/", prefix + "p/")
                .replace("$c/", prefix + "c/")
                .replace("$rows", prefix + "rows")
                .replace("$case", prefix + "case");
        Path map = Files.writeString(folder.resolve("own.yaml"), yaml);
        return mapped(map.toString(), Files.writeString(folder.resolve("rows.csv"), rows));
    }

    @Test
    void cookCountyIsImportedAndASecondTimeChangesNothing() throws IOException {
        ImportReport first = imported("cook-county");
        List<String> before = trial.footprint();

        ImportReport second = trial.run(tables("cook-county"));

        assertThat(first.citationsMade()).isPositive();
        assertThat(second.problems()).isEmpty();
        assertThat(second.allRecords().unchanged()).isEqualTo(first.allRecords().created());
        assertThat(trial.footprint()).isEqualTo(before);
        assertThat(trial.rows("""
                select split_part(x.key, '/', 2), split_part(x.key, '/', 3), split_part(x.key, '/', 4), t.status
                from charge x join charge_standing t on t.charge_id = x.id where x.key like 'cook-county/%' order by x.key
                """))
                .containsExactly(
                        "500 11 501 REPLACED",
                        "500 11 509 CONVICTED",
                        "500 12 501 ACQUITTED",
                        "510 12 511 WITHDRAWN",
                        "600 21 601 DIVERTED",
                        "610 21 611 UNKNOWN",
                        "620 21 621 CONVICTED");
    }

    @Test
    void cookCountyHasItsSentencesJudgesAndMistypedDates() throws IOException {
        imported("cook-county");

        assertThat(trial.rows("""
                select key, type, duration, imposed_on, current from sentence where key like 'cook-county/%' order by key
                """))
                .containsExactly(
                        "cook-county/500/11/509/sentence-1 PROBATION P18M 20190408 f",
                        "cook-county/500/11/509/sentence-2 PRISON P4Y6M 20190603 t",
                        "cook-county/620/21/621/sentence-1 OTHER null 20190502 t");
        assertThat(trial.rows("""
                select p.name, a.role, c.key from participation a join person p on p.id = a.person_id
                join legal_case c on c.id = a.case_id where c.key like 'cook-county/%' order by 2, 1, 3
                """))
                .containsExactly(
                        "Participant 11 DEFENDANT cook-county/100",
                        "Participant 12 DEFENDANT cook-county/100",
                        "Participant 21 DEFENDANT cook-county/200",
                        "Ann Doe JUDGE cook-county/100",
                        "Cy Roe JUDGE cook-county/200",
                        "Participant 13 OTHER cook-county/100");
        assertThat(trial.rows("""
                select k.field, k.value from claim k join source s on s.key = 'cook-county/initiation'
                join citation c on c.claim_id = k.id and c.source_id = s.id where k.value like '2110%'
                """)).containsExactly("filedOn 2110-01-02");
        assertThat(trial.row("select filed_on from legal_case where key = 'cook-county/100'"))
                .isEqualTo("20190107");
    }

    @Test
    void nodsIsImported() throws IOException {
        imported("nods");

        assertThat(trial.rows("""
                select x.offense, x.severity, t.status from charge x join charge_standing t on t.charge_id = x.id
                where x.key like 'nods/%' order by x.key
                """))
                .containsExactly("Burglary FELONY CONVICTED", "Theft MISDEMEANOR UNKNOWN", "Trespass UNKNOWN PENDING");
        assertThat(trial.rows("""
                select type, duration, amount, currency, suspended from sentence where key like 'nods/%' order by key
                """)).containsExactly("PRISON P3Y null null t", "FINE null 1250.00 USD f");
        assertThat(trial.rows("""
                select p.name, a.role, r.name from participation a join person p on p.id = a.person_id
                left join person r on r.id = a.represents_id where a.key like 'nods/cr%' order by 2
                """))
                .containsExactly(
                        "Rae Roe DEFENDANT null",
                        "Ada Ames DEFENSE_ATTORNEY Rae Roe",
                        "Bo Birch JUDGE null",
                        "Springvale Mills VICTIM null");
    }

    @Test
    void whatIsWrongWithARowIsToldAtTheRow() throws IOException {
        ImportFile file = own("""
                id,name,case,on,n
                1,Ann,y,2024-01,1
                2,"Bo
                b",y,someday,1
                3,Cy,y,2024-01,many
                4,Di,y,2024-01,0
                4,Ed,,,
                """);
        String rows = folder.resolve("rows.csv").toString();
        List<String> before = trial.footprint();

        ImportReport report = trial.run(file);

        assertThat(report.written()).isFalse();
        assertThat(trial.footprint()).isEqualTo(before);
        assertThat(report.problems()).extracting(Problem::file).containsOnly(rows);
        assertThat(Trial.told(report))
                .containsExactly(
                        "3 BAD_VALUE /filedOn", "5 WRONG_TYPE /counts", "6 BAD_VALUE /counts", "7 DUPLICATE_KEY /key");
        assertThat(report.problems().getFirst().found()).isEqualTo(Optional.of("someday"));
        assertThat(report.problems().getLast().found())
                .hasValueSatisfying(found -> assertThat(found).startsWith(trial.text("$p/4, as in ")));
    }

    @Test
    void theGoodRowsAreKeptWhereThatIsAsked() throws IOException {
        ImportFile file = own("id,name,case,on,n\n1,Ann,y,2024-01,1\n2,Bob,y,someday,1\n3\n");

        ImportReport report =
                trial.with(ImportOptions.defaults().withContinueOnError(true)).run(file);

        assertThat(Trial.told(report)).containsExactly("3 BAD_VALUE /filedOn", "4 BAD_VALUE ");
        assertThat(report.linesLeftOut()).isEqualTo(2);
        assertThat(trial.rows("select name from person where key like '$p/%' order by 1"))
                .containsExactly("Ann", "Bob");
        assertThat(trial.rows("select filed_on from charge where key like '$c/%'"))
                .hasSize(1);
    }

    @Test
    void aFileThatCanNotBeReadOnIsRefusedWhateverTheOptions() throws IOException {
        ImportFile file = own("id,name,case,on,n\n1,Ann,,,\n2,\"Bob,,,\n");

        ImportReport report =
                trial.with(ImportOptions.defaults().withContinueOnError(true)).run(file);

        assertThat(Trial.told(report)).containsExactly("3 UNREADABLE ");
        assertThat(report.problems().getFirst().message()).contains("Unclosed quoted field");
        assertThat(trial.rows("select name from person where key like '$p/%'")).isEmpty();
    }

    @Test
    void aMappingThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> mapped("springvale", folder))
                .isInstanceOf(MappingException.class)
                .hasMessage("springvale: expected a file, or one of cook-county, nods, found neither");
    }
}
