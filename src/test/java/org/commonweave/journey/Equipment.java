package org.commonweave.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;

/// What a person sits before.
///
/// @param width of the window, in CSS pixels
/// @param touch whether it is worked with fingers
/// @param scripts whether the browser runs scripts
record Equipment(int width, int height, boolean touch, boolean scripts) {

    /// A small phone of today.
    static final Equipment PHONE = new Equipment(360, 740, true, true);

    static final Equipment DESK = new Equipment(1280, 800, false, true);

    /// A window of 1280 pixels at 400 %, WCAG 2.2 success criterion 1.4.10.
    static final Equipment MAGNIFIED = new Equipment(320, 256, false, true);

    Equipment withoutScripts() {
        return new Equipment(width, height, touch, false);
    }

    /// Movements are left out, so that nothing is looked at in the middle of one.
    Browser.NewContextOptions options(String address) {
        return new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("en-GB")
                .setViewportSize(width, height)
                .setHasTouch(touch)
                .setIsMobile(touch)
                .setJavaScriptEnabled(scripts)
                .setReducedMotion(ReducedMotion.REDUCE);
    }
}
