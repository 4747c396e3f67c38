package org.ramure.competences;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Ids of practices in one column, one per line, in a stable order. */
@Converter
class PracticeIds implements AttributeConverter<Set<String>, String> {

    @Override
    public String convertToDatabaseColumn(Set<String> ids) {
        return String.join("\n", new TreeSet<>(ids));
    }

    @Override
    public Set<String> convertToEntityAttribute(String column) {
        return column.lines().filter(id -> !id.isBlank()).collect(Collectors.toUnmodifiableSet());
    }
}
