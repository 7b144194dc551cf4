package org.commonweave.content.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonweave.markup.Pictures;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.nodes.LeafNode;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// SVG drawings, reduced to the elements and attributes that draw: nothing that runs, loads or leads elsewhere.
final class Drawing {

    private static final Set<String> ELEMENTS = Set.of(
            "svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath marker "
                    .concat("linearGradient radialGradient stop pattern clipPath mask filter feBlend feColorMatrix ")
                    .concat("feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR ")
                    .concat("feGaussianBlur feMerge feMergeNode feMorphology feOffset style")
                    .split(" ", -1));

    private static final Set<String> ATTRIBUTES = Set.of(
            "id class style x y x1 x2 y1 y2 cx cy r rx ry fx fy dx dy d points width height viewBox transform role lang "
                    .concat("preserveAspectRatio fill fill-opacity fill-rule stroke stroke-width stroke-linecap ")
                    .concat("stroke-linejoin stroke-dasharray stroke-dashoffset stroke-miterlimit stroke-opacity ")
                    .concat("opacity color display visibility overflow clip-path clip-rule mask filter marker-start ")
                    .concat("marker-mid marker-end markerWidth markerHeight markerUnits refX refY orient offset ")
                    .concat("stop-color stop-opacity gradientUnits gradientTransform spreadMethod patternUnits ")
                    .concat("patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits ")
                    .concat("filterUnits primitiveUnits in in2 result stdDeviation mode operator k1 k2 k3 k4 values ")
                    .concat("type tableValues slope intercept amplitude exponent flood-color flood-opacity radius ")
                    .concat("font-family font-size font-style font-weight letter-spacing word-spacing text-anchor ")
                    .concat("text-decoration dominant-baseline alignment-baseline baseline-shift textLength ")
                    .concat("lengthAdjust startOffset rotate pathLength vector-effect paint-order mix-blend-mode ")
                    .concat("shape-rendering text-rendering color-interpolation-filters version xmlns aria-label ")
                    .concat("aria-labelledby aria-hidden href xlink:href xmlns:xlink xml:space")
                    .split(" ", -1));

    private static final Set<String> NAMESPACES = Set.of("http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink");

    private static final Set<String> RUNNING =
            Set.of("script", "foreignobject", "iframe", "embed", "object", "handler");

    /// Everything by which a style could load something; a reference to a part of the same drawing is allowed before.
    private static final Pattern LOADING = Pattern.compile("url\\s*\\(|@|\\\\|expression|javascript:|image-set");

    private static final Pattern OWN_PART = Pattern.compile("url\\(\\s*['\"]?#[\\w.:-]+['\"]?\\s*\\)");

    private Drawing() {}

    static byte[] cleaned(byte[] bytes) {
        if (bytes.length > FileLimits.MOST_DRAWING_KILOBYTES * 1024) {
            throw new FileRefused("content.file.drawing-large", FileLimits.MOST_DRAWING_KILOBYTES);
        }
        Document document = parsed(bytes);
        Element drawing = Optional.ofNullable(document.firstElementChild())
                .filter(root -> root.tagName().equals("svg"))
                .orElseThrow(() -> new FileRefused("content.file.damaged"));
        drawing.attr("xmlns", "http://www.w3.org/2000/svg");
        clean(drawing);
        refuseNestedCopies(drawing);
        return drawing.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    /// Throws [FileRefused] if there is a program in a drawing. What a collection brings along is cleaned of it in
    /// silence; a person at their own drawing should know that it would not move any more.
    static void refuseWhatRuns(byte[] bytes) {
        if (parsed(bytes).select("*").stream().anyMatch(Drawing::runs)) {
            throw new FileRefused("content.file.drawing-runs");
        }
    }

    private static boolean runs(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT).replaceFirst("^.*:", "");
        return RUNNING.contains(name)
                || element.attributes().asList().stream()
                        .anyMatch(attribute ->
                                attribute.getKey().toLowerCase(Locale.ROOT).startsWith("on")
                                        || attribute
                                                .getValue()
                                                .strip()
                                                .toLowerCase(Locale.ROOT)
                                                .startsWith("javascript:"));
    }

    /// How wide and high a drawing is: what it shows, or else what it says.
    static Optional<Pictures.Size> size(byte[] bytes) {
        return Optional.ofNullable(parsed(bytes).firstElementChild()).flatMap(drawing -> {
            String shown = drawing.attr("viewBox").strip();
            String[] box = shown.isEmpty()
                    ? new String[] {"", "", drawing.attr("width"), drawing.attr("height")}
                    : shown.split("[\\s,]+", -1);
            return box.length == 4 ? size(box[2], box[3]) : Optional.empty();
        });
    }

    private static Optional<Pictures.Size> size(String width, String height) {
        try {
            var size = new Pictures.Size(Math.round(Float.parseFloat(width)), Math.round(Float.parseFloat(height)));
            return Optional.of(size).filter(it -> it.width() > 0 && it.height() > 0);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static Document parsed(byte[] bytes) {
        try {
            Document document = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
            document.outputSettings()
                    .syntax(Document.OutputSettings.Syntax.xml)
                    .escapeMode(EscapeMode.xhtml)
                    .charset(StandardCharsets.UTF_8)
                    .prettyPrint(false);
            return document;
        } catch (IOException damaged) {
            throw new FileRefused("content.file.damaged");
        }
    }

    private static void clean(Element drawing) {
        drawing.traverse((node, _) -> {
            if (node instanceof Element element) {
                element.attributes().asList().stream()
                        .filter(attribute -> !isHarmless(attribute))
                        .toList()
                        .forEach(attribute -> element.removeAttr(attribute.getKey()));
            }
        });
        drawing.select("*").stream()
                .filter(element -> !ELEMENTS.contains(element.tagName()) || isLoadingStyle(element))
                .forEach(Node::remove);
        for (Element element : drawing.select("*")) {
            element.childNodes().stream()
                    .filter(node -> node instanceof LeafNode && !isText(node, element))
                    .toList()
                    .forEach(Node::remove);
        }
    }

    private static boolean isText(Node node, Element element) {
        return node.getClass() == TextNode.class
                || (node instanceof TextNode && element.tagName().equals("style"));
    }

    private static boolean isHarmless(Attribute attribute) {
        String value = attribute.getValue();
        return switch (attribute.getKey()) {
            case "href", "xlink:href" -> value.strip().startsWith("#");
            case "xmlns", "xmlns:xlink" -> NAMESPACES.contains(value);
            case String name -> ATTRIBUTES.contains(name) && !isLoading(value);
        };
    }

    private static boolean isLoadingStyle(Element element) {
        return element.tagName().equals("style") && isLoading(element.wholeText() + element.data());
    }

    private static boolean isLoading(String style) {
        return LOADING.matcher(OWN_PART.matcher(style.toLowerCase(Locale.ROOT)).replaceAll(""))
                .find();
    }

    /// Copies of copies multiply: thirty lines can ask a browser for a thousand million shapes.
    private static void refuseNestedCopies(Element drawing) {
        Set<String> holdCopies = new HashSet<>();
        for (Element copy : drawing.select("use")) {
            holdCopies.add(copy.id());
            copy.parents().forEach(parent -> holdCopies.add(parent.id()));
        }
        holdCopies.remove("");
        drawing.select("use").stream()
                .filter(copy -> holdCopies.contains(target(copy)))
                .forEach(Node::remove);
    }

    private static String target(Element copy) {
        String reference = copy.hasAttr("href") ? copy.attr("href") : copy.attr("xlink:href");
        return reference.strip().replaceFirst("^#", "");
    }
}
