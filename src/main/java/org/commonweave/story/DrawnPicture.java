package org.commonweave.story;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// A calm drawing for a story that has no picture. The same title always has the same drawing, and nobody learns from
/// its address what the story is called.
public final class DrawnPicture {

    /// In the units of the drawing, and the shape of all pictures of stories.
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 675;

    private static final String FOLDER = "/drawings/";

    /// Sky, light, and four layers from the far to the near.
    private static final List<List<String>> COLOURS = List.of(
            List.of("#f6e7d0", "#e07a3f", "#dcb98f", "#b08a63", "#5f7a61", "#2f4d3f"),
            List.of("#eaeee2", "#e9b44c", "#bfd2b8", "#85a68a", "#4f7a63", "#1f4d3a"),
            List.of("#fbe9dd", "#d9573f", "#eab898", "#c98363", "#8c5349", "#4b303a"),
            List.of("#e6eef1", "#f2c078", "#b9cfd8", "#82a5b4", "#4a7186", "#27475a"),
            List.of("#f4ebd8", "#c8553d", "#dac9a1", "#a5a46d", "#66754d", "#39482f"),
            List.of("#f3e6e1", "#d98e4a", "#d8bfc0", "#a98a97", "#6a5a70", "#383349"));

    private DrawnPicture() {}

    /// Where the drawing for a title is.
    public static String pathFor(String title) {
        return FOLDER + String.format(Locale.ROOT, "%08x", title.strip().hashCode()) + ".svg";
    }

    /// The drawing itself, as SVG.
    ///
    /// @param seed eight hexadecimal digits
    public static String draw(String seed) {
        SplittableRandom chance = new SplittableRandom(Long.parseLong(seed, 16));
        List<String> colours = COLOURS.get(chance.nextInt(COLOURS.size()));
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(HEIGHT)
                .append("\" preserveAspectRatio=\"xMidYMid slice\">");
        svg.append("<style>.night{opacity:0}@media(prefers-color-scheme:dark){.night{opacity:.3}}</style>");
        rectangle(svg, 0, 0, WIDTH, HEIGHT, colours.getFirst());
        sun(svg, chance, colours.get(1));
        switch (chance.nextInt(5)) {
            case 0 -> hills(svg, chance, colours);
            case 1 -> street(svg, chance, colours);
            case 2 -> water(svg, chance, colours);
            case 3 -> party(svg, chance, colours);
            default -> garden(svg, chance, colours);
        }
        return svg.append("<rect class=\"night\" width=\"1200\" height=\"675\" fill=\"#14120f\"/></svg>")
                .toString();
    }

    private static void sun(StringBuilder svg, SplittableRandom chance, String colour) {
        circle(svg, 180 + chance.nextInt(840), 130 + chance.nextInt(150), 58 + chance.nextInt(50), colour);
    }

    private static void hills(StringBuilder svg, SplittableRandom chance, List<String> colours) {
        for (int layer = 0; layer < 4; layer++) {
            wave(svg, chance, 300 + layer * 95, 70 - layer * 8, 2, colours.get(2 + layer));
        }
    }

    private static void water(StringBuilder svg, SplittableRandom chance, List<String> colours) {
        wave(svg, chance, 300, 60, 2, colours.get(2));
        for (int layer = 1; layer < 4; layer++) {
            wave(svg, chance, 340 + layer * 85, 13, 7 + layer, colours.get(2 + layer));
        }
        int boat = 250 + chance.nextInt(600);
        path(
                svg,
                "M" + boat + " 438h150l-28 42h-94zM" + (boat + 70) + " 300v130h-62zM" + (boat + 80) + " 322v108h52z",
                colours.get(5));
    }

    private static void street(StringBuilder svg, SplittableRandom chance, List<String> colours) {
        wave(svg, chance, 330, 50, 2, colours.get(2));
        int at = -30;
        while (at < WIDTH) {
            int width = 105 + chance.nextInt(80);
            int top = 300 + chance.nextInt(120);
            String wall = colours.get(3 + chance.nextInt(2));
            rectangle(svg, at, top, width, HEIGHT - top, wall);
            path(
                    svg,
                    "M" + (at - 9) + " " + top + "l" + (width / 2 + 9) + " -62l" + (width / 2 + 9) + " 62z",
                    colours.get(5));
            windows(svg, chance, at, top, width, colours);
            at += width;
        }
        rectangle(svg, 0, 615, WIDTH, 60, colours.get(5));
    }

    private static void windows(
            StringBuilder svg, SplittableRandom chance, int at, int top, int width, List<String> colours) {
        for (int row = top + 28; row < 540; row += 78) {
            for (int column = at + 20; column + 26 < at + width - 8; column += 46) {
                rectangle(svg, column, row, 26, 38, colours.get(chance.nextInt(3) == 0 ? 1 : 0));
            }
        }
    }

    private static void garden(StringBuilder svg, SplittableRandom chance, List<String> colours) {
        wave(svg, chance, 330, 55, 2, colours.get(2));
        wave(svg, chance, 440, 22, 3, colours.get(3));
        rectangle(svg, 0, 560, WIDTH, 115, colours.get(5));
        for (int at = 50; at < WIDTH; at += 70 + chance.nextInt(50)) {
            plant(svg, chance, at, 120 + chance.nextInt(190), colours);
        }
    }

    /// People below rows of bunting.
    private static void party(StringBuilder svg, SplittableRandom chance, List<String> colours) {
        wave(svg, chance, 400, 45, 2, colours.get(2));
        for (int row = 0; row < 3; row++) {
            bunting(svg, chance, 40 + row * 95, colours);
        }
        for (int at = 20; at < WIDTH; at += 62 + chance.nextInt(34)) {
            int height = 150 + chance.nextInt(90);
            String coat = colours.get(3 + chance.nextInt(3));
            int top = HEIGHT - height;
            circle(svg, at, top, 24, colours.get(chance.nextInt(4) == 0 ? 1 : 3 + chance.nextInt(2)));
            path(svg, "M" + (at - 42) + " 675v" + (90 - height) + "q0 -52 42 -52t42 52v" + (height - 90) + "z", coat);
        }
    }

    private static void bunting(StringBuilder svg, SplittableRandom chance, int top, List<String> colours) {
        int sag = 40 + chance.nextInt(70);
        for (int at = -20; at < WIDTH; at += 60) {
            double middle = (at + 30 - WIDTH / 2.0) / (WIDTH / 2.0);
            int y = top + (int) Math.round(sag * (1 - middle * middle));
            path(svg, "M" + at + " " + y + "h44l-22 46z", colours.get(1 + chance.nextInt(5)));
        }
    }

    private static void plant(StringBuilder svg, SplittableRandom chance, int at, int height, List<String> colours) {
        int top = 570 - height;
        path(svg, "M" + (at - 3) + " 580V" + top + "h6V580z", colours.get(5));
        for (int leaf = top + 50; leaf < 540; leaf += 46) {
            int side = chance.nextBoolean() ? 1 : -1;
            path(
                    svg,
                    "M" + at + " " + leaf + "q" + side * 24 + " -44 " + side * 62 + " -30q" + side * -8 + " 36 "
                            + side * -62 + " 30z",
                    colours.get(4));
        }
        circle(svg, at, top, 17 + chance.nextInt(17), colours.get(chance.nextInt(3) == 0 ? 4 : 1));
    }

    /// A band with a wavy upper edge, down to the bottom.
    @SuppressWarnings("TooManyParameters") // a shape
    private static void wave(
            StringBuilder svg, SplittableRandom chance, int level, int height, int waves, String colour) {
        int step = WIDTH / waves;
        int phase = chance.nextInt(step);
        int y = level + chance.nextInt(20);
        StringBuilder line = new StringBuilder("M" + -phase + " " + y);
        for (int wave = 0; wave <= waves + 1; wave++) {
            int rise = height / 2 + chance.nextInt(Math.max(1, height));
            line.append("q")
                    .append(step / 4)
                    .append(' ')
                    .append(-rise)
                    .append(' ')
                    .append(step / 2)
                    .append(" 0");
            line.append("t").append(step / 2).append(" 0");
        }
        path(
                svg,
                line.append("V")
                        .append(HEIGHT)
                        .append("H")
                        .append(-phase)
                        .append("z")
                        .toString(),
                colour);
    }

    private static void circle(StringBuilder svg, int x, int y, int radius, String colour) {
        svg.append("<circle cx=\"%d\" cy=\"%d\" r=\"%d\" fill=\"%s\"/>".formatted(x, y, radius, colour));
    }

    @SuppressWarnings("TooManyParameters") // a shape
    private static void rectangle(StringBuilder svg, int x, int y, int width, int height, String colour) {
        svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>"
                .formatted(x, y, width, height, colour));
    }

    private static void path(StringBuilder svg, String line, String colour) {
        svg.append("<path d=\"%s\" fill=\"%s\"/>".formatted(line, colour));
    }
}
