package org.commonweave.base;

/// Tells who is looking in the current request, for the modules that `member` itself leans on.
public interface CurrentViewer {

    Viewer viewer();
}
