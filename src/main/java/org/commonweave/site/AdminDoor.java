package org.commonweave.site;

import org.commonweave.base.Role;

/// One part of the admin area. A module that has something to look after offers one of these as a bean.
///
/// @param path where it leads, such as `/admin/mail`
/// @param titleKey the translation key of its name
/// @param textKey the translation key of the sentence that says what is behind it
/// @param needed who may enter; the view behind the door says so too
public record AdminDoor(String path, String titleKey, String textKey, Role needed) {}
