package org.commonweave.forum;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/// Sentences as lines.
@Converter
class LinesConverter implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> sentences) {
        return String.join("\n", sentences);
    }

    @Override
    public List<String> convertToEntityAttribute(String lines) {
        return lines.lines().toList();
    }
}
