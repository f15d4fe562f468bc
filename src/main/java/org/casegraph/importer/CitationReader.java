package org.casegraph.importer;

import java.util.EnumSet;
import java.util.Optional;
import org.casegraph.citation.ClaimBasis;
import org.casegraph.citation.Stance;
import org.casegraph.citation.quote.Quote;
import org.casegraph.importer.Problems.Finding;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordRef;
import org.casegraph.record.RecordType;

/** Reads the citations of a line. */
final class CitationReader {

    private CitationReader() {}

    /** A citation on a record's line, which names its field. */
    static Optional<FieldCitation> fieldCitation(MemberReader members, RecordType<?> type) {
        Optional<String> field = members.requiredText("field");
        boolean known = field.flatMap(type::field).isPresent();
        if (field.isPresent() && !known) {
            members.report(
                    "field",
                    Finding.of(
                            ProblemCode.UNKNOWN_FIELD,
                            "The kind has no such field.",
                            "a field of the kind " + Kinds.lower(type.kind()),
                            field.get()));
        }
        ClaimBasis basis = basis(members);
        Optional<RecordRef> assertedBy = members.reference("assertedBy", RecordKind.PERSON);
        Optional<Passage> passage = passage(members);
        return known
                ? passage.map(p -> new FieldCitation(members.at("field"), field.get(), basis, assertedBy, p))
                : Optional.empty();
    }

    static ClaimBasis basis(MemberReader members) {
        return members.constant("basis", EnumSet.allOf(ClaimBasis.class)).orElse(ClaimBasis.REPORTED);
    }

    /** What remains of a citation once its field is read. */
    static Optional<Passage> passage(MemberReader members) {
        Optional<RecordRef> source = members.requiredReference("source", RecordKind.SOURCE);
        Stance stance = members.constant("stance", EnumSet.allOf(Stance.class)).orElse(Stance.SUPPORTS);
        Optional<Quote> quote = quote(members);
        members.finish();
        return source.flatMap(s -> quote.map(q -> new Passage(s, stance, q)));
    }

    private static Optional<Quote> quote(MemberReader members) {
        Optional<String> exact = shortText(members, "quote", members.requiredWords("quote"));
        Optional<String> prefix = context(members, "prefix");
        Optional<String> suffix = context(members, "suffix");
        Optional<Integer> start = members.count("start");
        Optional<Integer> end = members.count("end");
        if (start.isPresent() && end.isPresent() && end.get() < start.get()) {
            members.report(
                    "end",
                    Findings.badValue("at least " + start.get(), end.get().toString()));
        }
        return exact.map(words ->
                new Quote(words, prefix.orElse(null), suffix.orElse(null), start.orElse(null), end.orElse(null)));
    }

    private static Optional<String> context(MemberReader members, String name) {
        return shortText(members, name, members.text(name)).filter(text -> !text.isEmpty());
    }

    private static Optional<String> shortText(MemberReader members, String name, Optional<String> text) {
        int length = text.map(value -> value.codePointCount(0, value.length())).orElse(0);
        if (length <= Quote.MAX_LENGTH) {
            return text;
        }
        members.report(
                name,
                Finding.of(
                        ProblemCode.QUOTE_TOO_LONG,
                        "The text is too long to be checked as a quote.",
                        "at most " + Quote.MAX_LENGTH + " code points",
                        length + " code points"));
        return Optional.empty();
    }
}
