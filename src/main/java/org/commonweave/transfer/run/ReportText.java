package org.commonweave.transfer.run;

import org.commonweave.transfer.ImportReport;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes down what an import found, to be read by the next page or the next start.
final class ReportText {

    /// Reads what an older version has written, too.
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ReportText() {}

    static String of(ImportReport report) {
        return JSON.writeValueAsString(report);
    }

    static ImportReport read(String text) {
        return JSON.readValue(text, ImportReport.class);
    }
}
