package org.commonweave.content;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;
import org.commonweave.markup.Heading;

/// Headings as lines of level, anchor and text, separated by tabs.
@Converter
class OutlineConverter implements AttributeConverter<List<Heading>, String> {

    @Override
    public String convertToDatabaseColumn(List<Heading> outline) {
        return outline.stream()
                .map(heading -> heading.level() + "\t" + heading.anchor() + "\t"
                        + heading.text().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<Heading> convertToEntityAttribute(String lines) {
        return lines.lines()
                .map(line -> line.split("\t", 3))
                .map(part -> new Heading(Integer.parseInt(part[0]), part[2], part[1]))
                .toList();
    }
}
