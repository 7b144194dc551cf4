package org.commonweave.packaging;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A line to a server on this machine that can be cut: what goes over it ends, and new calls are hung up on.
final class Relay implements AutoCloseable {

    private final ServerSocket entrance;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean isCut;

    private Relay(ServerSocket entrance, int target) {
        this.entrance = entrance;
        this.target = target;
    }

    static Relay to(int port) throws IOException {
        Relay relay = new Relay(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
        Thread.ofVirtual().start(relay::serve);
        return relay;
    }

    int port() {
        return entrance.getLocalPort();
    }

    void cut() {
        isCut = true;
        hangUp();
    }

    void mend() {
        isCut = false;
    }

    private void serve() {
        try {
            while (true) {
                connect(entrance.accept());
            }
        } catch (IOException _) {
            // The relay was closed.
        }
    }

    private void connect(Socket caller) {
        open.add(caller);
        try {
            Socket callee = new Socket(InetAddress.getLoopbackAddress(), target);
            open.add(callee);
            Thread.ofVirtual().start(() -> carry(caller, callee));
            Thread.ofVirtual().start(() -> carry(callee, caller));
            if (isCut) {
                hangUp();
            }
        } catch (IOException _) {
            close(caller);
        }
    }

    private void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException _) {
            // One of them has hung up.
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private void hangUp() {
        open.forEach(Relay::close);
    }

    private static void close(Closeable line) {
        try {
            line.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public void close() {
        close(entrance);
        hangUp();
    }
}
