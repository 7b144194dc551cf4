package org.commonweave.bench;

import java.util.List;
import java.util.Locale;

/// Measures the product and says for each promise whether it is kept.
final class Benchmark {

    /// What follows the import, which all of them need.
    private static final List<Measurement> ALL = List.of(
            new Rendering(),
            new Merging(),
            new Photographs(),
            new Finding(),
            new Editing(),
            new Keeping(),
            new ColdStart(),
            new FirstResponse(),
            new MemberPages(),
            new Views(),
            new Talking(),
            new MailBringing(),
            new SiteBringing());

    private Benchmark() {}

    static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        Options options = Options.of(arguments);
        Results results = new Results(options);
        try (Ground ground = Ground.prepare(options)) {
            if (!ground.isReady()) {
                results.add(new BulkImport().measure(ground));
                ground.noteReady();
            }
            for (Measurement measurement : ALL) {
                if (options.wants(measurement.name())) {
                    results.add(measurement.measure(ground));
                }
            }
        }
        results.print();
        if (options.isPublished()) {
            results.publish();
        }
    }
}
