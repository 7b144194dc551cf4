package org.commonweave.database;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// What an operator may set for the embedded database.
///
/// @param bufferPool memory for table and index pages; the default leaves room for everything else on a 1 GB server
/// @param options further `mariadbd` options such as `--max-connections=80`; a later one wins over ours
@ConfigurationProperties("commonweave.database")
record DatabaseProperties(
        @DefaultValue("256MB") DataSize bufferPool,
        @DefaultValue List<String> options) {}
