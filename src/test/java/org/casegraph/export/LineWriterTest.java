package org.casegraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.casegraph.record.RecordKind;
import org.junit.jupiter.api.Test;

class LineWriterTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final LineWriter whole = new LineWriter(out, RecordKind.PERSON, Form.WHOLE);
    private final LineWriter changes = new LineWriter(out, RecordKind.PERSON, Form.CHANGES);

    @Test
    void whatTheFieldShowsIsCitedOnTheLineItself() throws IOException {
        assertThat(written(whole, record("ann"), cite("1", "sa-", "q1"), cite("1", "sa-", "q2"), record("bob")))
                .isEqualTo("""
                        {R ann,"citations":[{"field":"name",q1},{"field":"name",q2}]}
                        {R bob}
                        """);
    }

    @Test
    void fromTheFirstOtherClaimOnEachHasALine() throws IOException {
        assertThat(written(
                        whole,
                        record("ann"),
                        cite("1", "sa-", "q1"),
                        cite("2", "d--", "q2"),
                        cite("2", "d--", "q3"),
                        cite("1", "sa-", "q4"),
                        cite("2", "d--", "q5")))
                .isEqualTo("""
                        {R ann,"citations":[{"field":"name",q1}]}
                        {C 2,"citations":[{q2},{q3}]}
                        {C 1,"citations":[{q4}]}
                        {C 2,"citations":[{q5}]}
                        """.replaceAll("C (.)", CLAIM));
    }

    @Test
    void whatAnImportWouldNotAcceptByItselfIsSaidToBe() throws IOException {
        assertThat(written(whole, record("ann"), cite("1", "s--", "q1"), cite("2", "sa-", "q2")))
                .contains("\"v2\",\"accepted\":true,");
        assertThat(written(whole, record("ann"), cite("1", "p--", "q1"), cite("2", "pa-", "q2")))
                .contains("\"v1\",\"citations\"", "\"v2\",\"accepted\":true,");
        assertThat(written(whole, record("ann"), cite("1", "sa-", "q1", ",because")))
                .contains("\"v1\",\"accepted\":true,because,");
        // What no import would take.
        assertThat(written(whole, record("ann"), cite("1", "da-", "q1"))).doesNotContain("accepted");
    }

    @Test
    void changesSayWhichOfTwoThatSayTheSame() throws IOException {
        assertThat(written(changes, record("ann"), cite("1", "sa-", "q1"))).doesNotContain("accepted");
        assertThat(written(changes, record("ann"), cite("1", "sao", "q1"), cite("2", "s-o", "q2")))
                .contains("\"v1\",\"accepted\":true,");
    }

    @Test
    void noLineIsLongerThanAnImportTakes() throws IOException {
        String megabyte = "x".repeat(1 << 20);
        whole.write(record("ann"));
        for (int i = 0; i < 20; i++) {
            whole.write(cite("1", "sa-", megabyte));
        }
        whole.end();
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(3).allMatch(line -> line.length() < LineWriter.LONGEST);
        long xs = lines.stream()
                .mapToLong(line -> line.chars().filter(c -> c == 'x').count())
                .sum();
        assertThat(xs).isBetween(20L << 20, (20L << 20) + 1_000);
    }

    private static final String CLAIM =
            "\"kind\":\"claim\",\"record\":{\"kind\":\"PERSON\",\"key\":\"ann\"},\"field\":\"name\",\"value\":\"v$1\"";

    private String written(LineWriter writer, Row... rows) throws IOException {
        out.reset();
        for (Row row : rows) {
            writer.write(row);
        }
        writer.end();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Row record(String key) {
        return row("R", key, "{R " + key, "", "", "", "", "", "");
    }

    private static Row cite(String claim, String flags, String quote) {
        return cite(claim, flags, quote, "");
    }

    private static Row cite(String claim, String flags, String quote, String because) {
        return row("C", "ann", quote, claim, "name", flags, "\"v" + claim + "\"", "", because);
    }

    private static Row row(String... columns) {
        return new Row(
                (String.join("\u0002", Objects.requireNonNull(columns)) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
