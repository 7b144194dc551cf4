package org.commonweave.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.commonweave.base.Viewer;
import org.commonweave.member.ClientAddress;
import org.commonweave.member.ClientPace;
import org.springframework.stereotype.Component;

/// Counts the living pages of members and the sessions they belong to, because each takes memory until it is closed.
/// When half of the memory is theirs, no more are opened: readers then get plain pages, writers a sentence.
@Component
class OpenPages implements VaadinServiceInitListener, AutoCloseable {

    /// What an open page takes, rounded up; measured by the benchmark.
    static final long PAGE = 400_000;

    /// What a session without an open page takes, rounded up.
    static final long SESSION = 50_000;

    /// More than anybody looks at. The one that was left alone longest gives way to the newest.
    static final int MOST_IN_A_SESSION = 30;

    /// A hall full of people who share one address and all come to register.
    private static final int VISITS_A_MINUTE = 120;

    /// Pages whose browser has fallen silent are looked for this often.
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    /// In bytes.
    private long room = Runtime.getRuntime().maxMemory() / 2;
    private final AtomicInteger pages = new AtomicInteger();
    private final Set<VaadinSession> sessions = ConcurrentHashMap.newKeySet();
    private final ClientPace visits = new ClientPace(VISITS_A_MINUTE);
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("open-pages").daemon().factory());

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> sessions.add(begun.getSession()));
        event.getSource().addSessionDestroyListener(ended -> sessions.remove(ended.getSession()));
        event.getSource().addUIInitListener(this::count);
        var _ = looks.scheduleWithFixedDelay(
                this::closeSilentPages, BETWEEN_LOOKS.toSeconds(), BETWEEN_LOOKS.toSeconds(), TimeUnit.SECONDS);
    }

    /// Whether one more page may be opened. Each visit of somebody who is not signed in begins a session of its own
    /// when it comes without a cookie; no address may begin more than so many.
    boolean hasRoomFor(Viewer viewer, ClientAddress client) {
        return pages() * PAGE + sessions() * SESSION < room && (viewer.isMember() || visits.allows(client));
    }

    int pages() {
        return pages.get();
    }

    int sessions() {
        return sessions.size();
    }

    /// Flow does this itself, but only when a session is spoken to: never for the last page of a browser that was
    /// switched off.
    void closeSilentPages() {
        for (VaadinSession session : sessions) {
            var _ = session.access(() -> session.getUIs().stream()
                    .filter(ui -> !session.getService().isUIActive(ui))
                    .toList()
                    .forEach(ui -> ui.accessSynchronously(() -> session.removeUI(ui))));
        }
    }

    private void count(UIInitEvent event) {
        UI opened = event.getUI();
        pages.incrementAndGet();
        opened.addDetachListener(_ -> pages.decrementAndGet());
        VaadinSession session = opened.getSession();
        if (session.getUIs().size() > MOST_IN_A_SESSION) {
            session.getUIs().stream()
                    .filter(ui -> ui.getUIId() != opened.getUIId() && !ui.isClosing())
                    .min(Comparator.comparingLong(ui -> ui.getInternals().getLastHeartbeatTimestamp()))
                    .ifPresent(UI::close);
        }
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }
}
