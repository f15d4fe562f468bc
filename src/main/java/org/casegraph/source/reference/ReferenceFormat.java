package org.casegraph.source.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A file format in which reference managers exchange references. */
public enum ReferenceFormat {
    /** CSL-JSON, as schema/schemas/input/csl-data.json of the Citation Style Language 1.0.2 has it. */
    CSL_JSON("csl.json", "json", "application/vnd.citationstyles.csl+json", CslJson::write),
    /** BibTeX, with the entry types and fields of BibLaTeX where BibTeX has none; ASCII but for what LaTeX reads. */
    BIBTEX("bibtex", "bib", "application/x-bibtex", BibTex::write),
    /** RIS, as the RIS Format Specifications of 2011 have it, in UTF-8. */
    RIS("ris", "ris", "application/x-research-info-systems", Ris::write);

    private final String address;
    private final String extension;
    private final String mediaType;
    private final Function<List<ReferenceData>, String> writer;

    ReferenceFormat(String address, String extension, String mediaType, Function<List<ReferenceData>, String> writer) {
        this.address = address;
        this.extension = extension;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** What a file's name ends with, without the dot. */
    public String extension() {
        return extension;
    }

    /** The media type, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** The format that addresses name so: csl.json, bibtex or ris. */
    public static Optional<ReferenceFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.address.equals(name))
                .findFirst();
    }

    /** The sources in this order as one file; their keys, of which no two may be equal, are its entries' keys. */
    public String write(List<ReferenceData> sources) {
        return writer.apply(sources);
    }
}
