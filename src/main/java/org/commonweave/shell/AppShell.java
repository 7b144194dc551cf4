package org.commonweave.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.theme.aura.Aura;

/// The looks of the interface: the theme Aura, the styles that visitors get alone, and those of forms and writing.
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/commonweave.css")
@StyleSheet("styles/prose.css")
@StyleSheet("styles/members.css")
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {}
