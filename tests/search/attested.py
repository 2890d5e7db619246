"""Spellings of names that rules alone do not give, for scripts that leave vowels out, and the
characters and cities that people write in another way."""

from __future__ import annotations

# Arabic and Persian names that the sample events hold, as passports, newspapers and ALA-LC tables
# write them. The vowels that the script leaves out are in every one of them.
ARABIC = {
    "محمد": "Muhammad Mohamed Mohammad", "محمدرضا": "Mohammadreza Mohamadreza Muhammadrida",
    "فاطمه": "Fatemeh Fatima Fatimah", "علي": "Ali Aly Ali", "علی": "Ali Aly Ali",
    "زهرا": "Zahra Zehra Zahraa", "رضا": "Reza Rida Riza", "احمدی": "Ahmadi Ahmady Ahmedi",
    "هاشمی": "Hashemi Hashimi Hashemy", "رامز": "Ramez Ramiz Rameez", "نافع": "Nafe Nafi Nafea",
    "معين": "Moin Mueen Mu'in", "ضياء": "Diaa Diya Dhiya", "حياة": "Hayat Hayaat Hayah",
    "فتحي": "Fathi Fathy Fat'hi", "شادي": "Shadi Shady Chadi", "هند": "Hind Hend Hinda",
    "يونس": "Younes Yunus Younis", "مهدي": "Mahdi Mehdi Mahdy", "جلال": "Jalal Galal Djalal",
    "سجاد": "Sajjad Sajad Sadjad", "امیر": "Amir Ameer Emir", "حازم": "Hazem Hazim Hazeem",
    "تامر": "Tamer Tamir Tamer", "درويش": "Darwish Darwich Darweesh", "مهسا": "Mahsa Mehsa Mahsaa",
    "بثينة": "Buthaina Bothaina Buthaynah", "أفراح": "Afrah Afraah Efrah",
    "یلدا": "Yalda Yaldaa Yelda", "دانيال": "Danial Daniyal Danyal", "پارسا": "Parsa Parsaa Parsa",
    "الشامي": "Al-Shami Elshamy Al-Shamy", "ياسين": "Yassin Yaseen Yasin",
    "زاكي": "Zaki Zaky Zaaki", "الدسوقي": "El-Desouki Al-Dasuqi El-Desoky",
    "العارف": "Al-Aref Al-Arif El-Aref", "السيفي": "Al-Saifi Al-Sayfi El-Seifi",
    "العفيفي": "Al-Afifi El-Afify Al-'Afifi", "رامح": "Rameh Ramih Rameh",
    "الأشراف": "Al-Ashraf Alashraf Al-Ashraaf", "المظفر": "Al-Muzaffar Almozaffar Al-Mudhaffar",
    "بدرية": "Badriya Badria Badriyya", "نغم": "Nagham Nagham Naghm",
    "خميس": "Khamis Khamees Khamiss", "جليل": "Jalil Galil Jaleel", "علوان": "Alwan Elwan Alwaan",
    "بهاء": "Bahaa Baha Bahaa'", "محفوظ": "Mahfouz Mahfuz Mahfoudh",
    "حمیدی": "Hamidi Hameedi Hamidy", "رستمی": "Rostami Rustami Rostamy",
    "منصوری": "Mansouri Mansoori Mansuri", "جهانی": "Jahani Djahani Jahany",
    "نیلوفری": "Niloufari Nilufari Niloofari", "موحد": "Movahed Movahhed Mowahid",
    "هنری": "Honari Hunari Honary", "اشتری": "Ashtari Ashtary Eshtari",
    "بهمنی": "Bahmani Bahmany Bahmani", "کابلی": "Kaboli Kabuli Kabouli",
    "فرجی": "Faraji Farajy Faradji", "ابوطالبی": "Aboutalebi Abutalebi Aboutaleby",
    "هدایت": "Hedayat Hidayat Hedayat", "شادروان": "Shadravan Shadrawan Shadrvan",
    "النمري": "Al-Nimri Al-Namari El-Nemri", "الكثيري": "Al-Kathiri Al-Katheeri El-Kathiry",
    "طلوعی": "Tolouei Toloui Tolui", "ستایش": "Setayesh Sitayish Setayesh",
}  # fmt: skip

# The old form of a character for the new one.
TRADITIONAL = str.maketrans(
    "刘张黄杨赵陈孙谢许卢吕区东红云兰华军宁凤余周郭",
    "劉張黃楊趙陳孫謝許盧呂區東紅雲蘭華軍寧鳳余周郭",
)

# How Germans, Danes and Turks write their letters where a keyboard lacks them.
SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue",
                             "ß": "ss", "ø": "oe", "å": "aa"})  # fmt: skip
WITHOUT = str.maketrans("łŁđĐıİøØ", "lLdDiIoO")
NO_TITLE = ("Dr", "Prof", "Mr", "Ms")
