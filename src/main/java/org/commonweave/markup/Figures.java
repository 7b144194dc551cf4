package org.commonweave.markup;

import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/// Turns paragraphs that are nothing but a picture with a title, or the address of a video, into figures.
final class Figures implements PostProcessor {

    private final Words words;

    Figures(Words words) {
        this.words = words;
    }

    @Override
    public Node process(Node document) {
        for (var paragraph : Tree.find(document, Paragraph.class)) {
            var only = paragraph.getFirstChild();
            if (only != null && only.getNext() == null) {
                switch (only) {
                    case Image picture -> turnIntoFigure(paragraph, picture);
                    case Link link -> turnIntoVideoCard(paragraph, link);
                    default -> {}
                }
            }
        }
        return document;
    }

    private static void turnIntoFigure(Paragraph paragraph, Image picture) {
        String title = picture.getTitle();
        if (title != null && !title.isBlank()) {
            picture.setTitle(null);
            Tree.replace(paragraph, new Figure(title));
        }
    }

    private void turnIntoVideoCard(Paragraph paragraph, Link link) {
        Video.at(link.getDestination()).ifPresent(video -> {
            String label = PlainText.of(link);
            if (label.isBlank() || label.contains("://")) {
                Tree.removeChildren(link);
                link.appendChild(new Text(words.say("markup.video", video.name())));
            }
            Tree.replace(paragraph, new VideoCard(video));
        });
    }
}
