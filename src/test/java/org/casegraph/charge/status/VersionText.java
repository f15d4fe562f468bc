package org.casegraph.charge.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casegraph.charge.Disposition;
import org.casegraph.ruling.FilingStatus;
import org.casegraph.time.PartialDate;

/** Reads the versions of a charge, a line a record, and prints from when each version has which status. */
final class VersionText {

    private final List<ChargeVersion> versions = new ArrayList<>();
    private final List<ChargeOutcome> outcomes = new ArrayList<>();
    private final List<Appeal> appeals = new ArrayList<>();

    private VersionText() {}

    /** In the order of the lines. */
    static List<ChargeHistory> read(String text) {
        VersionText read = new VersionText();
        text.lines().map(line -> line.strip().split(" +")).forEach(read::add);
        List<ChargeHistory> histories = read.versions.stream()
                .map(version -> new ChargeHistory(version, read.versions, read.outcomes, read.appeals))
                .toList();
        VersionChain chain = new VersionChain(histories);
        return histories.stream().map(chain::bounded).toList();
    }

    /** "old 20180301 PENDING, 20190430 REPLACED": the steps that change the status, by the keys that they hold from. */
    static String print(String text) {
        return read(text).stream().map(VersionText::print).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String print(ChargeHistory history) {
        return StatusTimeline.of(history).steps().stream()
                .map(step -> step.sortKey() + " " + step.status())
                .collect(Collectors.joining(", ", history.charge().key() + " ", ""));
    }

    /** version KEY DATE [of VERSION] or outcome VERSION DISPOSITION DATE or appeal VERSION DATE */
    private void add(String[] words) {
        UUID version = HistoryText.id(words[1]);
        switch (words[0]) {
            case "version" ->
                versions.add(new ChargeVersion(
                        version,
                        words[1],
                        words.length > 3 ? Optional.of(HistoryText.id(words[4])) : Optional.empty(),
                        date(words[2])));
            case "outcome" -> {
                String key = "outcome-" + outcomes.size();
                outcomes.add(new ChargeOutcome(
                        HistoryText.id(key),
                        key,
                        version,
                        Disposition.valueOf(words[2]),
                        date(words[3]),
                        Optional.empty(),
                        Optional.of(ruling(words[1]))));
            }
            case "appeal" ->
                appeals.add(new Appeal(
                        HistoryText.id("appeal"),
                        "appeal",
                        ruling(words[1]),
                        date(words[2]),
                        FilingStatus.PENDING,
                        Optional.empty()));
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    private static UUID ruling(String version) {
        return HistoryText.id("ruling on " + version);
    }

    private static Optional<PartialDate> date(String text) {
        return text.equals("?") ? Optional.empty() : Optional.of(PartialDate.parse(text));
    }
}
