package org.commonweave.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.theme.aura.Aura;

/// The looks of members' pages: Vaadin's Aura theme, then our own, which visitors get alone.
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/commonweave.css")
@StyleSheet("styles/prose.css")
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {}
