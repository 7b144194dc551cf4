package org.commonweave.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is alive in a process.
///
/// @param bytes all objects together
/// @param instances how many objects there are of each class
record Heap(long bytes, Map<String, Long> instances) {

    private static final Pattern LINE = Pattern.compile("(?m)^\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+(\\S+)");
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    /// @param histogram as `jcmd … GC.class_histogram` prints it
    static Heap of(String histogram) {
        Map<String, Long> instances = new HashMap<>();
        Matcher line = LINE.matcher(histogram);
        while (line.find()) {
            instances.merge(line.group(2), Long.parseLong(line.group(1)), Long::sum);
        }
        Matcher total = TOTAL.matcher(histogram);
        if (!total.find()) {
            throw new IllegalStateException("Not a histogram: " + histogram);
        }
        return new Heap(Long.parseLong(total.group(1)), instances);
    }

    long count(String type) {
        return instances.getOrDefault(type, 0L);
    }
}
