package org.commonweave.base.ui;

/// An entry of the main menu. A module with a front page of its own offers one of these as a bean.
///
/// @param order where it stands among the others, the smallest first
/// @param titleKey the translation key of its name
public record Door(int order, String path, String titleKey) {}
