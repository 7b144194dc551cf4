package org.commonweave.site;

/// Somebody changed how the commons is called, speaks, shares or is reached.
public record SiteChanged(SiteSettings before, SiteSettings now) {}
