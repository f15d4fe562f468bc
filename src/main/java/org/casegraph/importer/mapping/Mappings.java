package org.casegraph.importer.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casegraph.importer.ImportFile;
import org.casegraph.record.Field;
import org.casegraph.record.RecordTypes;

/** Reads CSV files by mappings, one's own or those that ship: docs/mapping.md. */
@ApplicationScoped
public class Mappings {

    private static final List<String> SHIPPED = List.of("cook-county", "nods");

    private final FieldTypes types;

    Mappings(RecordTypes types) {
        this.types = (kind, field) -> types.of(kind).field(field).map(Field::type);
    }

    /**
     * The files as lines of the import format.
     *
     * @param mapping the name of a YAML file, or of a mapping that ships
     * @throws MappingException where the mapping can not be used, or the files are not those that it reads
     */
    public ImportFile over(String mapping, List<Path> files) {
        return MappedFiles.of(MappingReader.read(mapping, yaml(mapping), types), files);
    }

    private static String yaml(String mapping) {
        try {
            Path file = Path.of(mapping);
            if (Files.isRegularFile(file)) {
                return Files.readString(file);
            }
            try (InputStream shipped = Mappings.class.getResourceAsStream("/mapping/" + mapping + ".yaml")) {
                if (SHIPPED.contains(mapping) && shipped != null) {
                    return new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException e) {
            throw new MappingException(mapping + ": can not be read as a text in UTF-8");
        }
        throw new MappingException(
                mapping + ": expected a file, or one of " + String.join(", ", SHIPPED) + ", found neither");
    }
}
