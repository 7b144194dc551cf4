package org.commonweave.content;

/// The addresses at which somebody may start something by following a link to what is not there yet. A kind that is
/// started so offers one of these as a bean.
@FunctionalInterface
public interface StartablePaths {

    boolean contain(String path);
}
