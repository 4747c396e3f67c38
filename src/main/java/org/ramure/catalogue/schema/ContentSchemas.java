package org.ramure.catalogue.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.ramure.catalogue.files.LocatedYaml;
import org.ramure.catalogue.spi.Problems;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Checks YAML against the schemas that came with this version of Ramure, whatever the content
 * folder holds. Safe for several threads.
 */
public final class ContentSchemas {

    /** Only a name: nothing is ever fetched from there. */
    private static final String BASE = "https://ramure.org/schema/";

    private static final String SUFFIX = ".schema.json";

    private final Map<String, Schema> schemas = new HashMap<>();
    private final SchemaWords words;

    public ContentSchemas() {
        Map<String, String> sources = sources();
        SchemaRegistry registry =
                SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(sources));
        for (String address : sources.keySet()) {
            schemas.put(nameOf(address), registry.getSchema(SchemaLocation.of(address)));
        }
        words = new SchemaWords(new SchemaDocuments(sources));
    }

    private static Map<String, String> sources() {
        Map<String, String> sources = new HashMap<>();
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath:courses/schema/*" + SUFFIX);
            for (Resource file : files) {
                sources.put(
                        BASE + Objects.requireNonNull(file.getFilename()),
                        file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The schemas of the content are not in the jar", e);
        }
        return sources;
    }

    private static String nameOf(String address) {
        return address.substring(BASE.length(), address.length() - SUFFIX.length());
    }

    /** Whether there is a schema of this name, such as {@code course}. */
    public boolean has(String name) {
        return schemas.containsKey(name);
    }

    /** Reports everything in which the data differ from the schema of this name. */
    public void check(String name, LocatedYaml data, Problems problems) {
        Schema schema = Objects.requireNonNull(schemas.get(name), name);
        for (Error error : schema.validate(YamlAsJson.of(data))) {
            words.report(error, data, problems);
        }
    }
}
