"""Swedish: what `refresh` and `verify` say of a deck beside the workbook."""

from pipeline.findings import Code
from pipeline.wording.plural import Plural
from pipeline.wording.refresh_words import RefreshWords

REFRESH_MESSAGES = {
    Code.DECK_WITHOUT_RECORD: "Presentationen {file} saknar de uppgifter som behövs för att "
    "uppdatera den: den är inte gjord med build-deck, den är gjord med en äldre version eller "
    "uppgifterna har tagits bort ur den. Gör presentationen på nytt: build-deck.",
    Code.DECK_WAS_EDITED: "Presentationen {file} har ändrats för hand. Den finns kvar som kopia, "
    "och ändringarna finns inte i den nya presentationen. Ändringarna bevaras när presentationen "
    "uppdateras: build-deck refresh.",
}

REFRESH = RefreshWords(
    outcomes={
        "updated": "i presentationen ”{theirs}”, i arbetsboken ”{ours}”: arbetsbokens uppgift tas.",
        "kept": "ändrat för hand, ändringen bevaras: ”{theirs}”. I arbetsboken: ”{ours}”.",
        "conflict": "ändrat både för hand och i arbetsboken. I presentationen: ”{theirs}”. I "
        "arbetsboken: ”{ours}”. Presentationens text bevaras, om du inte väljer --prefer "
        "workbook.",
        "added": "arbetsboken har något nytt: ”{ours}”.",
        "removed": "arbetsboken har inte längre: ”{theirs}”. Det tas bort.",
        "stays-deleted": "borttaget ur presentationen för hand, lämnas bort: ”{ours}”.",
        "stays": "finns inte i arbetsboken, men det som gjorts eller ändrats för hand bevaras: "
        "”{theirs}”.",
        "moved": "raderna flyttas till arbetsbokens ordning.",
        "stays-moved": "raden har flyttats för hand, och dess plats har ändrats även i "
        "arbetsboken: ”{theirs}”. Den blir kvar där den är, om du inte väljer --prefer workbook.",
    },
    pictures={
        "updated": "en bild, ett märke eller en alternativ text är föråldrad och tas ur "
        "arbetsboken.",
        "kept": "en bild, ett märke eller en alternativ text har bytts ut för hand och bevaras.",
        "conflict": "en bild, ett märke eller en alternativ text har bytts ut för hand, och "
        "arbetsbokens uppgift har också ändrats. Det som bytts ut för hand bevaras, om du inte "
        "väljer --prefer workbook.",
        "redrawn": "en bild har fått en annan storlek för hand: den ritas på nytt i sin "
        "nuvarande storlek.",
    },
    slides={
        "added": "sidan är ny.",
        "removed": "sidan behövs inte längre enligt arbetsboken. Den tas bort.",
        "stays-deleted": "sidan har tagits bort för hand och lämnas bort. Med --restore kommer "
        "den tillbaka.",
        "stays": "sidan behövs inte längre enligt arbetsboken, men den har ändrats för hand. Den "
        "bevaras.",
        "moved": "sidan flyttas till sin plats enligt arbetsboken.",
        "stays-moved": "sidan har flyttats för hand, och dess plats har ändrats även i "
        "arbetsboken. Den blir kvar där den är, om du inte väljer --prefer workbook.",
    },
    in_line="Presentationen stämmer med arbetsboken.",
    own_slides=Plural(
        "Presentationen har {count} sida som ni själva har lagt till. Den bevaras.",
        "Presentationen har {count} sidor som ni själva har lagt till. De bevaras.",
    ),
    out_of_date=Plural(
        "{count} ställe är föråldrat.",
        "{count} ställen är föråldrade.",
    ),
    edited=Plural(
        "{count} ställe har ändrats för hand.",
        "{count} ställen har ändrats för hand.",
    ),
    nothing_to_do="Presentationen behövde inte ändras.",
    would_be_written="Presentationen ändrades inte (--dry-run).",
    refreshed="Presentationen har uppdaterats: {path}",
)
