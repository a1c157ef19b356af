"""The typical script for the same workbook: `python -m bench.typical WORKBOOK LAYOUTS DECK`.

It is written as people write it, with pandas, pyplot and plain python-pptx, on the same layouts and
with the same kinds of slides: covers, a summary, the development, goals, targets with their chart,
progress and forecasts. It checks nothing, fits no text and compares no rounds.
"""

import sys
from io import BytesIO

import matplotlib.pyplot as plt
import pandas as pd
from pptx import Presentation
from pptx.util import Inches, Pt

STATUSES = ["TEHTY", "TEKEILLÄ", "TEKEMÄTTÄ"]
COLORS = {"TEHTY": "#00785f", "TEKEILLÄ": "#0000bf", "TEKEMÄTTÄ": "#9a9a9a"}


def picture(figure):
    stream = BytesIO()
    figure.savefig(stream, dpi=200)
    plt.close(figure)
    stream.seek(0)
    return stream


def target_chart(phases):
    figure, axes = plt.subplots(figsize=(11.8, 1.0))
    axes.plot([0, len(phases)], [0, 0], color="black")
    for number, status in enumerate(phases["Tila"]):
        axes.plot(number, 0, "o", markersize=16, color=COLORS.get(status, "white"))
        axes.text(number, 0.02, phases["Nro"].iloc[number], ha="center", fontsize=12)
    axes.axis("off")
    return picture(figure)


def rounds_chart(phases):
    counts = pd.crosstab(phases["Kierros"], phases["Tila"])
    figure, axes = plt.subplots(figsize=(5.5, 3.0))
    bottom = 0
    for status in STATUSES:
        if status in counts:
            axes.bar(counts.index, counts[status], bottom=bottom, color=COLORS[status])
            bottom = bottom + counts[status]
    return picture(figure)


def shares_chart(phases):
    shares = phases["Tila"].value_counts()
    figure, axes = plt.subplots(figsize=(5.5, 3.0))
    axes.barh(shares.index, shares.values, color=[COLORS[status] for status in shares.index])
    return picture(figure)


def text(value):
    return "" if pd.isna(value) else str(value)


def add_slide(deck, layout, texts):
    slide = deck.slides.add_slide(deck.slide_layouts.get_by_name(layout))
    for idx, value in texts.items():
        slide.placeholders[idx].text = text(value)
    return slide


def add_table(slide, headings, rows):
    frame = slide.shapes.add_table(
        len(rows) + 1, len(headings), Inches(0.75), Inches(2.6), Inches(11.8), Inches(3.5)
    )
    for number, row in enumerate([headings, *rows]):
        for column, value in enumerate(row):
            cell = frame.table.cell(number, column)
            cell.text = text(value)
            cell.text_frame.paragraphs[0].font.size = Pt(14)


def add_overview(deck, info, targets, phases, forecasts):
    add_slide(
        deck,
        "Kansi",
        {0: info["Otsikko"], 1: info["Alaotsikko"], 33: info["Toimiala"], 34: info["Nimi"]},
    )
    merged = targets.merge(
        forecasts[["Ohjelma", "Tavoite", "Arvio"]],
        left_on=["Ohjelma", "Nro"],
        right_on=["Ohjelma", "Tavoite"],
        how="left",
    )
    rows = merged[["Ohjelma", "Tavoite_x", "Arvio"]].values.tolist()
    for start in range(0, len(rows), 10):
        slide = add_slide(deck, "Yhteenveto", {0: "Yhteenveto"})
        add_table(slide, ["Ohjelma", "Tavoite", "Arvio"], rows[start : start + 10])
    slide = add_slide(deck, "Kehitys", {0: "Kehitys kierroksittain"})
    slide.shapes.add_picture(rounds_chart(phases), Inches(0.75), Inches(2))
    now = phases[phases["Kierros"] == info["Kierros"]]
    slide.shapes.add_picture(shares_chart(now), Inches(6.75), Inches(2))


def add_programme(deck, current, programme, targets, phases, forecasts):
    forecast = forecasts[forecasts["Tavoite"].isna()]
    people = {36: programme["Kansiotsikko"], 0: programme["Nimi"], 37: programme["Omistajat"]}
    add_slide(deck, "Ohjelman kansi", people)
    if text(programme["Tavoite"]) or text(programme["Sitova tavoite"]):
        goal = {0: "Tavoite", 26: programme["Tavoite"], 29: programme["Sitova tavoite"]}
        add_slide(deck, "Tavoite, kaksi palstaa", goal)
    slide = add_slide(deck, "Kehitys", {0: programme["Nimi"]})
    slide.shapes.add_picture(rounds_chart(phases), Inches(3.75), Inches(2))
    now = phases[phases["Kierros"] == current]
    for _, target in targets.iterrows():
        own = now[now["Tavoite"] == target["Nro"]]
        add_target(deck, target, own)
        add_forecasts(deck, forecasts[forecasts["Tavoite"] == target["Nro"]])
    add_forecasts(deck, forecast)


def add_target(deck, target, phases):
    title = "Ositettu tavoitteiden toteutuminen"
    slide = add_slide(deck, "Ositettu toteutuminen", {0: title, 13: target["Tavoite"]})
    slide.shapes.add_picture(target_chart(phases), Inches(0.75), Inches(1.7))
    add_table(slide, ["Vaihe", "Toteuma", "Tila"], phases[["Vaihe", "Toteuma", "Tila"]].values)
    told = phases[phases["Eteneminen"].notna()]
    if len(told):
        slide = add_slide(deck, "Tarkempi eteneminen", {0: "Tavoitteiden tarkempi eteneminen"})
        add_table(slide, ["Vaihe", "Eteneminen"], told[["Vaihe", "Eteneminen"]].values)


def add_forecasts(deck, forecasts):
    for _, forecast in forecasts.iterrows():
        title = "Ennuste tavoitteiden toteutumisesta ja riskit"
        texts = {0: title, 21: forecast["Arvio"], 26: forecast["Ennuste"], 29: forecast["Riskit"]}
        add_slide(deck, "Ennuste ja riskit", texts)
        if text(forecast["Huomautus"]):
            add_slide(deck, "Huom", {0: "HUOM.", 14: forecast["Huomautus"]})


def main(workbook, layouts, output):
    sheets = pd.read_excel(workbook, sheet_name=None)
    rounds, programmes = sheets["Kierrokset"], sheets["Ohjelmat"]
    targets, phases, forecasts = sheets["Tavoitteet"], sheets["Vaiheet"], sheets["Ennusteet"]
    current = rounds["Kierros"].iloc[-1]
    forecasts = forecasts[forecasts["Kierros"] == current]
    deck = Presentation(layouts)
    add_overview(deck, rounds.iloc[-1], targets, phases, forecasts)
    for _, programme in programmes.sort_values("Järjestys").iterrows():
        code = programme["Ohjelma"]
        add_programme(
            deck,
            current,
            programme,
            targets[targets["Ohjelma"] == code],
            phases[phases["Ohjelma"] == code],
            forecasts[forecasts["Ohjelma"] == code],
        )
    deck.save(output)


if __name__ == "__main__":
    main(*sys.argv[1:])
