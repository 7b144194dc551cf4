package org.commonweave.bench;

import java.util.List;

/// Measures something and says how it stands to what was promised.
interface Measurement {

    /// By this name it can be asked for alone.
    String name();

    List<Row> measure(Ground ground) throws Exception;
}
