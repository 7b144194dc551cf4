package org.commonweave.journey;

import org.commonweave.base.Role;
import org.commonweave.content.ContentRef;
import org.junit.jupiter.api.Test;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;

class ProbeIT extends Journey {
    ContentRef page; Person tom;
    void begin(String t) {
        page = commons.page("Probe " + t, "Take a file.");
        tom = member("Tom", Equipment.PHONE);
        tom.opens(page.path() + "/edit");
        tom.arrivesAt("Edit “" + page.title() + "”");
        tom.writes(" Typed with care.");
        tom.sees("Not published yet; kept in this browser.");
    }
    void state(String when) { System.err.println("STATE " + when + " " + tom.page().evaluate("() => window.Vaadin.connectionState.state + ' / ' + window.Vaadin.connectionIndicator.textContent.trim() + ' / ' + window.Vaadin.connectionIndicator.outerHTML.slice(0,120)")); }
    void net() { tom.page().onResponse(r -> { if (r.url().contains("v-r=")) { String b; try { b = r.text(); b = b.substring(0, Math.min(300, b.length())); } catch (Exception e) { b = e.toString(); } System.err.println("NET " + r.status() + " " + r.url() + " " + b); } });
       tom.page().onConsoleMessage(m -> System.err.println("CONSOLE " + m.type() + " " + m.text())); }
    void shot(String n) { tom.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/jshots/" + n + ".png")));
        System.err.println("=== " + n + " " + tom.page().url() + "\n" ); state("shot"); }
    @Test void error500() {
        begin("five");
        tom.page().onDialog(d -> { System.err.println("DIALOG " + d.type() + d.message()); d.accept(); });
        tom.page().route("**/*v-r=uidl*", route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
        net(); tom.presses("Publish");
        tom.page().waitForTimeout(4000);
        shot("500");
        tom.page().unroute("**/*v-r=uidl*");
        for (int i = 0; i < 8; i++) { tom.page().waitForTimeout(4000); state("+" + i); }
        shot("500after");
    }
    @Test void offline() {
        begin("off");
        tom.page().onDialog(d -> { System.err.println("DIALOG " + d.type() + d.message()); d.accept(); });
        tom.browser().setOffline(true);
        net(); tom.presses("Publish");
        tom.page().waitForTimeout(4000);
        shot("offline");
        tom.browser().setOffline(false);
        for (int i = 0; i < 8; i++) { tom.page().waitForTimeout(4000); state("+" + i); }
        shot("offlineafter");
    }
    @Test void ended() {
        begin("end");
        tom.page().onDialog(d -> { System.err.println("DIALOG " + d.type() + d.message()); d.accept(); });
        tom.browser().clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        net(); tom.presses("Publish");
        tom.page().waitForTimeout(4000);
        shot("ended");
    }
    @Test void early() {
        page = commons.page("Probe early", "Take a file.");
        tom = member("Tom", Equipment.PHONE);
        tom.page().route("**/*v-r=init*", route -> { try { Thread.sleep(3000); } catch (InterruptedException e) {} route.resume(); });
        tom.page().navigate("/wiki", new Page.NavigateOptions().setWaitUntil(com.microsoft.playwright.options.WaitUntilState.COMMIT));
        tom.follows("New page");
        for (int i = 0; i < 8; i++) { tom.page().waitForTimeout(4000); state("+" + i); }
        shot("early");
    }
}
