package org.commonweave.base.ui;

import org.commonweave.base.Role;

/// An entry of the menu that people find under their own name. A module with something that belongs to one person
/// offers one of these as a bean.
///
/// @param order where it stands among the others, the smallest first
/// @param titleKey the translation key of its name
/// @param needed who finds it there; the view behind it says so too
public record AccountDoor(int order, String path, String titleKey, Role needed) {}
