package org.casegraph.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casegraph.importer.Problems.Finding;

/** The files of a folder, and of the folders in it, by the SHA-256 of their bytes. */
final class TextFolder {

    private final Problems problems;
    private final Map<String, List<Path>> files = new HashMap<>();

    /** Without a folder there are no files. */
    TextFolder(Optional<Path> folder, Problems problems) {
        this.problems = problems;
        folder.ifPresent(this::read);
    }

    private void read(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(Files::isRegularFile).sorted().forEach(this::add);
        } catch (IOException | UncheckedIOException e) {
            problems.addFatal(
                    place(folder), Finding.of(ProblemCode.UNREADABLE, "The folder of texts can not be read."));
        }
    }

    private void add(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            files.computeIfAbsent(Sha256.of(bytes), sha -> new ArrayList<>()).add(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, List<Path>> files() {
        return files;
    }

    /** The text with this hash, which a file of the folder has; what keeps it from being stored is a problem. */
    Optional<String> text(String sha256) {
        Path file = files.get(sha256).getFirst();
        try {
            if (Files.size(file) > LineReader.LONGEST) {
                return refused(file, Finding.of(ProblemCode.BAD_VALUE, "The text is too long.", "at most 64 MiB"));
            }
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            Optional<Finding> unfit = Findings.unfitText(text);
            return unfit.isPresent() ? refused(file, unfit.get()) : Optional.of(text);
        } catch (CharacterCodingException e) {
            return refused(file, Finding.of(ProblemCode.BAD_UTF8, "The text is not UTF-8."));
        } catch (IOException e) {
            return refused(file, Finding.of(ProblemCode.UNREADABLE, "The text can not be read."));
        }
    }

    private Optional<String> refused(Path file, Finding finding) {
        problems.add(place(file), "", finding);
        return Optional.empty();
    }

    private static Place place(Path file) {
        return new Place(Integer.MAX_VALUE, file.toString(), 0);
    }
}
