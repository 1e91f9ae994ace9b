-- Made by tools/refdata; do not edit. Sources and licences: NOTICE.md.

insert into ref.reference_dataset as target (code, title, source, version, licence, url, fetched_on)
values ('language', 'Languages (ISO 639)', 'Unicode CLDR', '48.2.0', 'Unicode-3.0', 'https://cldr.unicode.org', '2026-11-27')
on conflict (code) do update set (title, source, version, licence, url, fetched_on, loaded_at)
  = row(excluded.title, excluded.source, excluded.version, excluded.licence, excluded.url, excluded.fetched_on, now());

create temporary table seed on commit drop as
select string_to_array(line, '|') as cell from string_to_table($seed$aa|aar|Afar||Afar|அஃபார்|अफ़ार|الأفارية|afar|Afar
ab|abk|Abkhazian|Аԥсшәа|Abkhazia|அப்காஜியான்|अब्ख़ाज़ियन|الأبخازية|abkhaze|Abchasisch
ace|ace|Acehnese||Aceh|ஆச்சினீஸ்|अचाइनीस|الأتشينيزية|aceh|Aceh
ach|ach|Acoli||Akoli|அகோலி|अकोली|الأكولية|acoli|Acholi
ada|ada|Adangme||Adangme|அதாங்மே|अदान्गमे|الأدانجمية|adangme|Adangme
ady|ady|Adyghe||Adyghe|அதகே|अदिघे|الأديغة|adyguéen|Adygeisch
ae|ave|Avestan||Avestan|அவெஸ்தான்|अवस्ताई|الأفستية|avestique|Avestisch
aeb|aeb|Tunisian Arabic||Arab Tunisia|துனிசிய அரபு|||arabe tunisien|Tunesisches Arabisch
af|afr|Afrikaans|Afrikaans|Afrikaans|ஆஃப்ரிகான்ஸ்|अफ़्रीकी|الأفريقانية|afrikaans|Afrikaans
afh|afh|Afrihili|||அஃப்ரிஹிலி|अफ्रिहिली|الأفريهيلية|afrihili|Afrihili
agq|agq|Aghem|Aghem|Aghem|அகெம்|अग्हेम|الأغم|aghem|Aghem
ain|ain|Ainu||Ainu|ஐனு|ऐनू|الآينوية|aïnou|Ainu
ak|twi|Akan|Akan|Akan|அகான்|अकन|الأكانية|akan|Akan
akk|akk|Akkadian|||அக்கேதியன்|अक्कादी|الأكادية|akkadien|Akkadisch
akz|akz|Alabama||||||alabama|Alabama
ale|ale|Aleut||Aleut|அலூட்|अलेउत|الأليوتية|aléoute|Aleutisch
aln|aln|Gheg Albanian||||||guègue|Gegisch
alt|alt|Southern Altai||Altai Selatan|தெற்கு அல்தை|दक्षिणी अल्ताई|الألطائية الجنوبية|altaï du Sud|Süd-Altaisch
am|amh|Amharic|አማርኛ|Amharic|அம்ஹாரிக்|अम्हेरी|الأمهرية|amharique|Amharisch
an|arg|Aragonese|aragonés|Aragon|ஆர்கோனீஸ்|अरागोनी|الأراغونية|aragonais|Aragonesisch
ang|ang|Old English|||பழைய ஆங்கிலம்|पुरानी अंग्रेज़ी|الإنجليزية القديمة|ancien anglais|Altenglisch
ann|ann|Obolo|Obolo|Obolo|ஒபோலோ|ओबोलो|أوبلو|obolo|Obolo
anp|anp|Angika||Angika|அங்கிகா|अंगिका|الأنجيكا|angika|Angika
ar|ara|Arabic|العربية|Arab|அரபிக்|अरबी|العربية|arabe|Arabisch
arc|arc|Aramaic|||அராமைக்|ऐरेमेक|الآرامية|araméen|Aramäisch
arn|arn|Mapuche|Mapudungun|Mapuche|மபுச்சே|मापूचे|المابودونغونية|mapuche|Mapudungun
aro|aro|Araona||||||araona|Araona
arp|arp|Arapaho||Arapaho|அரபஹோ|अरापाहो|الأراباهو|arapaho|Arapaho
arq|arq|Algerian Arabic||Arab Algeria||||arabe algérien|Algerisches Arabisch
ars|ars|Najdi Arabic||Arab Najdi|நஜ்தி அரபிக்|नज्दी अरबी|اللهجة النجدية|arabe najdi|Arabisch (Nadschd)
arw|arw|Arawak|||அராவாக்|अरावक|الأراواكية|arawak|Arawak
ary|ary|Moroccan Arabic||Arab Maghribi||||arabe marocain|Marokkanisches Arabisch
arz|arz|Egyptian Arabic||Arab Mesir||||arabe égyptien|Ägyptisches Arabisch
as|asm|Assamese|অসমীয়া|Assam|அஸ்ஸாமீஸ்|असमिया|الأسامية|assamais|Assamesisch
asa|asa|Asu|Kipare|Asu|அசு|असु|الآسو|asu|Asu
ase|ase|American Sign Language||||||langue des signes américaine|Amerikanische Gebärdensprache
ast|ast|Asturian|asturianu|Asturia|அஸ்துரியன்|अस्तुरियन|الأسترية|asturien|Asturisch
atj|atj|Atikamekw||Atikamekw|அடிகாமேக்வ்|अतिकामेक्व|الأتيكاميكو|atikamekw|Atikamekw
av|ava|Avaric||Avaric|அவேரிக்|अवेरिक|الأوارية|avar|Awarisch
avk|avk|Kotava||||||kotava|Kotava
awa|awa|Awadhi||Awadhi|அவதி|अवधी|الأوادية|awadhi|Awadhi
ay|aym|Aymara||Aymara|அய்மரா|आयमारा|الأيمارا|aymara|Aymara
az|aze|Azerbaijani|azərbaycan|Azerbaijan|அசர்பைஜானி|अज़रबैजानी|الأذربيجانية|azerbaïdjanais|Aserbaidschanisch
ba|bak|Bashkir|башҡорт|Bashkir|பஷ்கிர்|बशख़िर|الباشكيرية|bachkir|Baschkirisch
bal|bal|Baluchi|بلۆچی|Baluchi|பலூச்சி|बलूची|البلوشية|baloutchi|Belutschisch
ban|ban|Balinese||Bali|பலினீஸ்|बालिनीस|البالينية|balinais|Balinesisch
bar|bar|Bavarian||||||bavarois|Bairisch
bas|bas|Basaa|Ɓàsàa|Basaa|பாஸா|बसा|الباسا|bassa|Bassa
bax|bax|Bamun||Bamun|||بامن|bamoun|Bamun
bbc|bbc|Batak Toba||||||batak toba|Batak Toba
bbj|bbj|Ghomala||Ghomala|||لغة الغومالا|ghomalaʼ|Ghomala
be|bel|Belarusian|беларуская|Belarus|பெலாருஷியன்|बेलारूसी|البيلاروسية|biélorusse|Belarussisch
bej|bej|Beja||Beja|பேஜா|बेजा|البيجا|bedja|Bedauye
bem|bem|Bemba|Ichibemba|Bemba|பெம்பா|बेम्बा|البيمبا|bemba|Bemba
bew|bew|Betawi||||बेतावी||betawi|Betawi
bez|bez|Bena|Hibena|Bena|பெனா|बेना|بينا|bena|Bena
bfd|bfd|Bafut||Bafut|||لغة البافوت|bafut|Bafut
bfq|bfq|Badaga|||படகா|||badaga|Badaga
bg|bul|Bulgarian|български|Bulgaria|பல்கேரியன்|बुल्गारियाई|البلغارية|bulgare|Bulgarisch
bgc|bgc|Haryanvi|हरियाणवी|Haryanvi|ஹரியான்வி|हरियाणवी|الهارينفية|haryanvi|Haryanvi
bgn|bgn|Western Balochi|بلوچی (رخشانی)|Balochi Barat|மேற்கு பலோச்சி|पश्चिमी बलोची|البلوشية الغربية|baloutchi occidental|Westliches Belutschi
bho|bho|Bhojpuri|भोजपुरी|Bhojpuri|போஜ்பூரி|भोजपुरी|البهوجبورية|bhodjpouri|Bhodschpuri
bi|bis|Bislama||Bislama|பிஸ்லாமா|बिस्लामा|البيسلامية|bichelamar|Bislama
bik|bik|Bikol|||பிகோல்|बिकोल|البيكولية|bikol|Bikol
bin|bin|Bini||Bini|பினி|बिनी|البينية|bini|Bini
bjn|bjn|Banjar||||||banjar|Banjaresisch
bkm|bkm|Kom||Kom|||لغة الكوم|kom|Kom
bla|bla|Siksiká||Siksika|சிக்சிகா|सिक्सिका|السيكسيكية|siksika|Blackfoot
blo|blo|Anii|anii kagɩja|Anii|அனீ|अनी|الآنية|anii|Anii
blt|blt|Tai Dam|ꪼꪕꪒꪾ
bm|bam|Bambara|bamanakan|Bambara|பம்பாரா|बाम्बारा|البامبارا|bambara|Bambara
bn|ben|Bangla|বাংলা|Benggali|வங்காளம்|बंगाली|البنغالية|bengali|Bengalisch
bo|bod|Tibetan|བོད་སྐད་|Tibet|திபெத்தியன்|तिब्बती|التبتية|tibétain|Tibetisch
bpy|bpy|Bishnupriya||Bishnupriya|பிஷ்ணுப்பிரியா|||bishnupriya|Bishnupriya
bqi|bqi|Bakhtiari||||||bakhtiari|Bachtiarisch
br|bre|Breton|brezhoneg|Breton|பிரெட்டன்|ब्रेटन|البريتونية|breton|Bretonisch
bra|bra|Braj|||ப்ராஜ்|ब्रज|البراجية|braj|Braj-Bhakha
brh|brh|Brahui||Brahui||||brahoui|Brahui
brx|brx|Bodo|बर’|Bodo|போடோ|बोडो|البودو|bodo|Bodo
bs|bos|Bosnian|bosanski|Bosnia|போஸ்னியன்|बोस्नियाई|البوسنية|bosniaque|Bosnisch
bss|bss|Akoose|Akoose|Akoose||अकूसे|أكوس|akoose|Akoose
bua|bua|Buriat|буряад|Buriat|புரியாத்|बुरियात|البرياتية|bouriate|Burjatisch
bug|bug|Buginese||Bugis|புகினீஸ்|बगिनीस|البجينيزية|bugi|Buginesisch
bum|bum|Bulu||Bulu|||لغة البولو|boulou|Bulu
byn|byn|Blin||Blin|ப்லின்|ब्लिन|البلينية|blin|Blin
byv|byv|Medumba||Medumba|||لغة الميدومبا|médumba|Medumba
ca|cat|Catalan|català|Catalonia|கேட்டலான்|कातालान|الكتالانية|catalan|Katalanisch
cad|cad|Caddo|||கேடோ|कैड्डो|الكادو|caddo|Caddo
car|car|Carib|||கரீப்|कैरिब|الكاريبية|caribe|Karibisch
cay|cay|Cayuga||Cayuga|கேயுகா|कायुगा|الكايوجية|cayuga|Cayuga
cch|cch|Atsam|Atsam||ஆட்சம்|अत्सम|الأتسام|atsam|Atsam
ccp|ccp|Chakma|𑄌𑄋𑄴𑄟𑄳𑄦|Chakma|சக்மா|चकमा|تشاكما|changma kodha|Chakma
ce|che|Chechen|нохчийн|Chechen|செச்சென்|चेचन|الشيشانية|tchétchène|Tschetschenisch
ceb|ceb|Cebuano|Cebuano|Cebuano|செபுவானோ|सिबुआनो|السيبيوانية|cebuano|Cebuano
cgg|cgg|Chiga|Rukiga|Chiga|சிகா|शिगा|تشيغا|kiga|Rukiga
ch|cha|Chamorro||Chamorro|சாமோரோ|कमोरो|التشامورو|chamorro|Chamorro
chb|chb|Chibcha|||சிப்சா|चिब्चा|التشيبشا|chibcha|Chibcha
chg|chg|Chagatai|||ஷகதை|छगाताई|التشاجاتاي|tchaghataï|Tschagataisch
chk|chk|Chuukese||Chukese|சூகிசே|चूकीस|التشكيزية|chuuk|Chuukesisch
chm|chm|Mari||Mari|மாரி|मारी|الماري|mari|Mari
chn|chn|Chinook Jargon|||சினூக் ஜார்கான்|चिनूक जारगॉन|الشينوك جارجون|jargon chinook|Chinook
cho|cho|Choctaw|Chahta|Choctaw|சோக்தௌ|चोक्तौ|الشوكتو|choctaw|Choctaw
chp|chp|Chipewyan||Chipewyan|சிபெவ்யான்|शिपेव्यान|الشيباوايان|chipewyan|Chipewyan
chr|chr|Cherokee|ᏣᎳᎩ|Cherokee|செரோகீ|चेरोकी|الشيروكي|cherokee|Cherokee
chy|chy|Cheyenne||Cheyenne|செயேனி|शेयेन्न|الشايان|cheyenne|Cheyenne
cic|cic|Chickasaw|Chikashshanompaʼ|||चिकसॉ
ckb|ckb|Central Kurdish|کوردیی ناوەندی|Kurdi Tengah|மத்திய குர்திஷ்|सोरानी कुर्दिश|السورانية الكردية|sorani|Zentralkurdisch
clc|clc|Chilcotin||Chilcotin|சில்கோடின்|चिलकोटिन|تسيلكوتين|chilcotin|Chilcotin
co|cos|Corsican|corsu|Corsica|கார்சிகன்|कोर्सीकन|الكورسيكية|corse|Korsisch
cop|cop|Coptic||Coptic|காப்டிக்|कॉप्टिक|القبطية|copte|Koptisch
cps|cps|Capiznon||||||capiznon|Capiznon
cr|cre|Cree|||க்ரீ|क्री|الكرى|cree|Cree
crg|crg|Michif||Michif|மிச்சிஃப்|मिचिफ़|الميتشيف|mitchif|Michif
crh|crh|Crimean Tatar||Turki Krimea|கிரிமியன் துர்க்கி|क्रीमीन तुर्की|لغة تتار القرم|tatar de Crimée|Krimtatarisch
crj|crj|Southern East Cree||Cree Tenggara|தென்கிழக்கு க்ரீ|दक्षिण पूर्वी क्री|الكري الجنوب شرقية|cri de l’Est (dialecte du Sud)|Südost-Cree
crk|crk|Plains Cree||Plains Cree|சமவெளி க்ரீ|प्लेन्स क्री|البلينز-كري|cri des plaines|Plains-Cree
crl|crl|Northern East Cree||Timur Laut Cree|வடகிழக்கு க்ரீ|नॉर्दन ईस्ट क्री|الكري شمال الشرقية|cri de l’Est (dialecte du Nord)|Northern East Cree
crm|crm|Moose Cree||Moose Cree|மூஸ் க்ரீ|मूस क्री|الموس-كري|cri de Moose|Moose Cree
crr|crr|Carolina Algonquian||Carolina Algonquian|கரோலினா அல்கோன்குயன்|कैरोलाइना एल्गोंक्वीयन|الألغونكوية كارولينا|algonquin de Caroline|Carolina-Algonkin
crs|crs|Seselwa Creole French||Perancis Seselwa Creole|செசெல்வா க்ரெயோல் பிரெஞ்சு|सेसेल्वा क्रिओल फ्रेंच|الفرنسية الكريولية السيشيلية|créole seychellois|Seychellenkreol
cs|ces|Czech|čeština|Czech|செக்|चेक|التشيكية|tchèque|Tschechisch
csb|csb|Kashubian|||கஷுபியன்|काशुबियन|الكاشبايان|kachoube|Kaschubisch
csw|csw|Swampy Cree|ᓀᐦᐃᓇᐍᐏᐣ|Swampy Cree|சதுப்பு நில க்ரீ|स्वॉम्पी क्री|السوامبي-كري|cri des marais|Swampy Cree
cu|chu|Church Slavic||Slavik Gereja|சர்ச் ஸ்லாவிக்|चर्च साल्विक|سلافية كنسية|slavon d’église|Kirchenslawisch
cv|chv|Chuvash|чӑваш чӗлхи|Chuvash|சுவாஷ்|चूवाश|التشوفاشي|tchouvache|Tschuwaschisch
cy|cym|Welsh|Cymraeg|Wales|வேல்ஷ்|वेल्श|الويلزية|gallois|Walisisch
da|dan|Danish|dansk|Denmark|டேனிஷ்|डेनिश|الدانمركية|danois|Dänisch
dak|dak|Dakota||Dakota|டகோடா|दाकोता|الداكوتا|dakota|Dakota
dar|dar|Dargwa||Dargwa|தார்குவா|दार्गवा|الدارجوا|dargwa|Darginisch
dav|dav|Taita|Kitaita|Taita|டைடா|तैता|تيتا|taita|Taita
de|deu|German|Deutsch|Jerman|ஜெர்மன்|जर्मन|الألمانية|allemand|Deutsch
del|del|Delaware|||டெலாவர்|डिलैवेयर|الديلوير|delaware|Delaware
den|den|Slave|||ஸ்லாவ்|स्लेव|السلافية|esclave|Slave
dgr|dgr|Dogrib||Dogrib|டோக்ரிப்|डोग्रिब|الدوجريب|dogrib|Dogrib
din|din|Dinka|||டின்கா|दिन्का|الدنكا|dinka|Dinka
dje|dje|Zarma|Zarmaciine|Zarma|ஸார்மா|झार्मा|الزارمية|zarma|Zarma
doi|doi|Dogri|डोगरी|Dogri|டோக்ரி|डोगरी|الدوجرية|dogri|Dogri
dsb|dsb|Lower Sorbian|dolnoserbšćina|Sorbian Rendah|லோயர் சோர்பியன்|निचला सॉर्बियन|صوربيا السفلى|bas-sorabe|Niedersorbisch
dtp|dtp|Central Dusun||||||dusun central|Zentral-Dusun
dua|dua|Duala|duálá|Duala|டுவாலா|दुआला|الديولا|douala|Duala
dum|dum|Middle Dutch|||மிடில் டச்சு|मध्यकालीन पुर्तगाली|الهولندية الوسطى|moyen néerlandais|Mittelniederländisch
dv|div|Divehi||Divehi|திவேஹி|दिवेही|المالديفية|maldivien|Dhivehi
dyo|dyo|Jola-Fonyi|joola|Jola-Fonyi|ஜோலா-ஃபோன்யி|जोला-फोंई|جولا فونيا|diola-fogny|Diola
dyu|dyu|Dyula|||ட்யூலா|ड्युला|الدايلا|dioula|Dyula
dz|dzo|Dzongkha|རྫོང་ཁ|Dzongkha|பூடானி|ज़ोन्गखा|دزونكا|dzongkha|Dzongkha
dzg|dzg|Dazaga||Dazaga|டசாகா|दज़ागा|القرعانية|dazaga|Dazaga
ebu|ebu|Embu|Kĩembu|Embu|எம்பு|एम्बु|إمبو|embu|Embu
ee|ewe|Ewe|eʋegbe|Ewe|ஈவ்|ईवे|الإيوي|éwé|Ewe
efi|efi|Efik||Efik|எஃபிக்|एफिक|الإفيك|éfik|Efik
egl|egl|Emilian||||||émilien|Emilianisch
egy|egy|Ancient Egyptian|||பண்டைய எகிப்தியன்|प्राचीन मिस्री|المصرية القديمة|égyptien ancien|Ägyptisch
eka|eka|Ekajuk||Ekajuk|ஈகாஜுக்|एकाजुक|الإكاجك|ékadjouk|Ekajuk
el|ell|Greek|Ελληνικά|Greek|கிரேக்கம்|यूनानी|اليونانية|grec|Griechisch
elx|elx|Elamite|||எலமைட்|एलामाइट|الإمايت|élamite|Elamisch
en|eng|English|English|Inggeris|ஆங்கிலம்|अंग्रेज़ी|الإنجليزية|anglais|Englisch
enm|enm|Middle English|||மிடில் ஆங்கிலம்|मध्यकालीन अंग्रेज़ी|الإنجليزية الوسطى|moyen anglais|Mittelenglisch
eo|epo|Esperanto|Esperanto|Esperanto|எஸ்பரேன்டோ|एस्पेरेंतो|الإسبرانتو|espéranto|Esperanto
es|spa|Spanish|español|Sepanyol|ஸ்பானிஷ்|स्पेनिश|الإسبانية|espagnol|Spanisch
esu|esu|Central Yupik||||||youpik central|Zentral-Alaska-Yupik
et|est|Estonian|eesti|Estonia|எஸ்டோனியன்|एस्टोनियाई|الإستونية|estonien|Estnisch
eu|eus|Basque|euskara|Basque|பாஸ்க்|बास्क|الباسكية|basque|Baskisch
ewo|ewo|Ewondo|ewondo|Ewondo|எவோன்டோ|इवोन्डो|الإيوندو|éwondo|Ewondo
ext|ext|Extremaduran||||||estrémègne|Extremadurisch
fa|fas|Persian|فارسی|Parsi|பெர்ஷியன்|फ़ारसी|الفارسية|persan|Persisch
fan|fan|Fang|||ஃபேங்க்|फैन्ग|الفانج|fang|Pangwe
fat|fat|Fanti|||ஃபான்டி|फन्टी|الفانتي|fanti|Fanti
ff|ful|Fula|Pulaar|Fulah|ஃபுலா|फुलाह|الفولانية|peul|Ful
fi|fin|Finnish|suomi|Finland|ஃபின்னிஷ்|फ़िनिश|الفنلندية|finnois|Finnisch
fil|fil|Filipino|Filipino|Filipina|ஃபிலிபினோ|फ़िलिपीनो|الفلبينية|filipino|Filipino
fit|fit|Tornedalen Finnish||||||finnois tornédalien|Meänkieli
fj|fij|Fijian||Fiji|ஃபிஜியன்|फिजियन|الفيجية|fidjien|Fidschi
fo|fao|Faroese|føroyskt|Faroe|ஃபரோயிஸ்|फ़ैरोइज़|الفاروية|féroïen|Färöisch
fon|fon|Fon||Fon|ஃபான்|फॉन|الفون||Fon
fr|fra|French|français|Perancis|பிரெஞ்சு|फ़्रेंच|الفرنسية|français|Französisch
frc|frc|Cajun French||Perancis Cajun|கஜுன் பிரெஞ்சு|केजन फ़्रेंच|الفرنسية الكاجونية|français cadien|Cajun
frm|frm|Middle French|||மிடில் பிரெஞ்சு|मध्यकालीन फ़्रांसीसी|الفرنسية الوسطى|moyen français|Mittelfranzösisch
fro|fro|Old French|||பழைய பிரெஞ்சு|पुरातन फ़्रांसीसी|الفرنسية القديمة|ancien français|Altfranzösisch
frp|frp|Arpitan||||||francoprovençal|Frankoprovenzalisch
frr|frr|Northern Frisian|Nordfriisk|Frisian Utara|வடக்கு ஃப்ரிஸியான்|उत्तरी फ़्रीसियाई|الفريزينية الشمالية|frison septentrional|Nordfriesisch
frs|frs|Eastern Frisian|||கிழக்கு ஃப்ரிஸியான்|पूर्वी फ़्रीसियाई|الفريزينية الشرقية|frison oriental|Ostfriesisch
fur|fur|Friulian|furlan|Friulian|ஃப்ரியூலியன்|फ्रीयुलीयान|الفريلايان|frioulan|Friaulisch
fy|fry|Western Frisian|Frysk|Frisian Barat|மேற்கு ஃப்ரிஷியன்|पश्चिमी फ़्रिसियाई|الفريزيان|frison occidental|Westfriesisch
ga|gle|Irish|Gaeilge|Ireland|ஐரிஷ்|आयरिश|الأيرلندية|irlandais|Irisch
gaa|gaa|Ga|Gã|Ga|கா|गा|الجا|ga|Ga
gag|gag|Gagauz||Gagauz|காகௌஸ்|गागौज़|الغاغوز|gagaouze|Gagausisch
gan|gan|Gan Chinese||Cina Gan|கன் சீனம்||الغان الصينية||Gan
gay|gay|Gayo|||கயோ|गायो|الجايو|gayo|Gayo
gba|gba|Gbaya||Gbaya|பயா|ग्बाया|الجبيا|gbaya|Gbaya
gbz|gbz|Zoroastrian Dari||Zoroastrian Dari||||dari zoroastrien|Gabri
gd|gla|Scottish Gaelic|Gàidhlig|Scots Gaelic|ஸ்காட்ஸ் கேலிக்|स्कॉटिश गाएलिक|الغيلية الأسكتلندية|gaélique écossais|Gälisch (Schottland)
gez|gez|Geez||Geez|கீஜ்|गीज़|الجعزية|guèze|Geez
gil|gil|Gilbertese||Kiribati|கில்பெர்டீஸ்|गिल्बरतीस|لغة أهل جبل طارق|gilbertin|Kiribatisch
gl|glg|Galician|galego|Galicia|காலிஸியன்|गैलिशियन|الجاليكية|galicien|Galicisch
glk|glk|Gilaki||Gilaki||||gilaki|Gilaki
gmh|gmh|Middle High German|||மிடில் ஹை ஜெர்மன்|मध्यकालीन हाइ जर्मन|الألمانية العليا الوسطى|moyen haut-allemand|Mittelhochdeutsch
gn|grn|Guarani|avañe’ẽ|Guarani|க்வாரனி|गुआरानी|الغوارانية|guarani|Guaraní
goh|goh|Old High German|||பழைய ஹை ஜெர்மன்|पुरातन हाइ जर्मन|الألمانية العليا القديمة|ancien haut allemand|Althochdeutsch
gon|gon|Gondi|||கோன்டி|गाँडी|الجندي|gondi|Gondi
gor|gor|Gorontalo||Gorontalo|கோரோன்டலோ|गोरोन्तालो|الجورونتالو|gorontalo|Mongondou
got|got|Gothic|||கோதிக்|गॉथिक|القوطية|gotique|Gotisch
grb|grb|Grebo|||க்ரேபோ|ग्रेबो|الجريبو|grebo|Grebo
grc|grc|Ancient Greek||Greek Purba|பண்டைய கிரேக்கம்|प्राचीन यूनानी|اليونانية القديمة|grec ancien|Altgriechisch
gsw|gsw|Swiss German|Schwiizertüütsch|Jerman Switzerland|ஸ்விஸ் ஜெர்மன்|स्विस जर्मन|الألمانية السويسرية|suisse allemand|Schweizerdeutsch
gu|guj|Gujarati|ગુજરાતી|Gujarat|குஜராத்தி|गुजराती|الغوجاراتية|goudjarati|Gujarati
guc|guc|Wayuu||||||wayuu|Wayúu
gur|gur|Frafra||||||gurenne|Farefare
guz|guz|Gusii|Ekegusii|Gusii|குஸி|गुसी|الغيزية|gusii|Gusii
gv|glv|Manx|Gaelg|Manx|மேங்க்ஸ்|मैंक्स|المنكية|mannois|Manx
gwi|gwi|Gwichʼin||Gwichʼin|குவிசின்|ग्विचइन|غوتشن|gwichʼin|Kutchin
ha|hau|Hausa|Hausa|Hausa|ஹௌஸா|हौसा|الهوسا|haoussa|Haussa
hai|hai|Haida||Haida|ஹைடா|हैडा|الهيدا|haïda|Haida
hak|hak|Hakka Chinese||Cina Hakka|ஹக்கா சீனம்||الهاكا الصينية|hakka|Hakka
haw|haw|Hawaiian|ʻŌlelo Hawaiʻi|Hawaii|ஹவாயியன்|हवाई|لغة هاواي|hawaïen|Hawaiisch
hax|hax|Southern Haida||Haida Selatan|தெற்கு ஹைடா|दक्षिणी हाइदा|هايدا الجنوبية|haïda du Sud|Süd-Haida
he|heb|Hebrew|עברית|Ibrani|ஹீப்ரூ|हिब्रू|العبرية|hébreu|Hebräisch
hi|hin|Hindi|हिन्दी|Hindi|இந்தி|हिन्दी|الهندية|hindi|Hindi
hif|hif|Fiji Hindi|||ஃபிஜி இந்தி|||hindi fidjien|Fidschi-Hindi
hil|hil|Hiligaynon||Hiligaynon|ஹிலிகாய்னான்|हिलिगेनन|الهيليجينون|hiligaynon|Hiligaynon
hit|hit|Hittite|||ஹிட்டைட்|हिताइत|الحثية|hittite|Hethitisch
hmn|hmn|Hmong||Hmong|மாங்க்|ह्मॉंग|الهمونجية|hmong|Miao
hnj|hnj|Hmong Njua|𞄀𞄄𞄰𞄩𞄍𞄜𞄰|||हमोंग नजुआ
ho|hmo|Hiri Motu|||ஹிரி மோட்டு|हिरी मोटू|الهيري موتو|hiri motu|Hiri-Motu
hr|hrv|Croatian|hrvatski|Croatia|குரோஷியன்|क्रोएशियाई|الكرواتية|croate|Kroatisch
hsb|hsb|Upper Sorbian|hornjoserbšćina|Sorbian Atas|அப்பர் சோர்பியான்|ऊपरी सॉर्बियन|الصوربية العليا|haut-sorabe|Obersorbisch
hsn|hsn|Xiang Chinese||Cina Xiang|சியாங்க் சீனம்||شيانغ الصينية|xiang|Xiang
ht|hat|Haitian Creole|Kreyòl Ayisyen|Kreol Haiti|ஹைத்தியன் க்ரியோலி|हैतियाई|الكريولية الهايتية|créole haïtien|Haiti-Kreolisch
hu|hun|Hungarian|magyar|Hungary|ஹங்கேரியன்|हंगेरियाई|الهنغارية|hongrois|Ungarisch
hup|hup|Hupa||Hupa|ஹுபா|हूपा|الهبا|hupa|Hupa
hur|hur|Halkomelem||Halkomelem|ஹல்கோமெலம்|हल्कोमेलम|الهالكوميليم|halkomelem|Halkomelem
hy|hye|Armenian|հայերեն|Armenia|ஆர்மேனியன்|आर्मेनियाई|الأرمنية|arménien|Armenisch
hz|her|Herero||Herero|ஹெரேரோ|हरैरो|الهيريرو|héréro|Herero
ia|ina|Interlingua|interlingua|Interlingua|இன்டர்லிங்வா|इंटरलिंगुआ|اللّغة الوسيطة|interlingua|Interlingua
iba|iba|Iban||Iban|இபான்|इबान|الإيبان|iban|Iban
ibb|ibb|Ibibio||Ibibio|இபிபியோ|इबिबियो|الإيبيبيو|ibibio|Ibibio
id|ind|Indonesian|Indonesia|Indonesia|இந்தோனேஷியன்|इंडोनेशियाई|الإندونيسية|indonésien|Indonesisch
ie|ile|Interlingue|Interlingue|Interlingue|இன்டர்லிங்|इंटरलिंग|الإنترلينج|interlingue|Interlingue
ig|ibo|Igbo|Igbo|Igbo|இக்போ|ईग्बो|الإيجبو|igbo|Igbo
ii|iii|Sichuan Yi|ꆈꌠꉙ|Sichuan Yi|சிசுவான் ஈ|सिचुआन यी|السيتشيون يي|yi du Sichuan|Yi
ik|ipk|Inupiaq|||இனுபியாக்|इनुपियाक्|الإينبياك|inupiaq|Inupiak
ikt|ikt|Western Canadian Inuktitut||Inuktitut Kanada Barat|மேற்கு கனடிய இனுக்டிடுட்|पश्चिमी कनाडाई इनुक्टिटुट|الإنكتيتوتية الكندية الغربية|inuktitut de l’Ouest canadien|Westkanadisches Inuktitut
ilo|ilo|Iloko||Iloko|இலோகோ|इलोको|الإيلوكو|ilocano|Ilokano
inh|inh|Ingush||Ingush|இங்குஷ்|इंगुश|الإنجوشية|ingouche|Inguschisch
io|ido|Ido|Ido|Ido|இடோ|इडौ|الإيدو|ido|Ido
is|isl|Icelandic|íslenska|Iceland|ஐஸ்லேண்டிக்|आइसलैंडिक|الأيسلندية|islandais|Isländisch
it|ita|Italian|italiano|Itali|இத்தாலியன்|इतालवी|الإيطالية|italien|Italienisch
iu|iku|Inuktitut||Inuktitut|இனுகிடூட்|इनुक्टिटुट|الإينكتيتت|inuktitut|Inuktitut
izh|izh|Ingrian||||||ingrien|Ischorisch
ja|jpn|Japanese|日本語|Jepun|ஜாப்பனீஸ்|जापानी|اليابانية|japonais|Japanisch
jam|jam|Jamaican Creole English||||||créole jamaïcain|Jamaikanisch-Kreolisch
jbo|jbo|Lojban|la .lojban.|Lojban|லோஜ்பன்|लोज्बान|اللوجبان|lojban|Lojban
jgo|jgo|Ngomba|Ndaꞌa|Ngomba|நகொம்பா|नगोंबा|نغومبا|ngomba|Ngomba
jmc|jmc|Machame|Kimachame|Machame|மாசெம்|मैकहैमे|الماتشامية|matchamé|Machame
jpr|jpr|Judeo-Persian|||ஜூதேயோ-பெர்ஷியன்|जुदेओ-पर्शियन|الفارسية اليهودية|judéo-persan|Jüdisch-Persisch
jrb|jrb|Judeo-Arabic|||ஜூதேயோ-அராபிக்|जुदेओ-अरेबिक|العربية اليهودية|judéo-arabe|Jüdisch-Arabisch
jut|jut|Jutish||||||jute|Jütisch
jv|jav|Javanese|Jawa|Jawa|ஜாவனீஸ்|जावानीज़|الجاوية|javanais|Javanisch
ka|kat|Georgian|ქართული|Georgia|ஜார்ஜியன்|जॉर्जियाई|الجورجية|géorgien|Georgisch
kaa|kaa|Kara-Kalpak|қарақалпақша||காரா-கல்பாக்|कारा-कल्पक|الكارا-كالباك|karakalpak|Karakalpakisch
kab|kab|Kabyle|Taqbaylit|Kabyle|கபாய்ல்|कबाइल|القبيلية|kabyle|Kabylisch
kac|kac|Kachin||Kachin|காசின்|काचिन|الكاتشين|kachin|Kachin
kaj|kaj|Jju|Kaje|Jju|ஜ்ஜூ|ज्जु|الجو|jju|Jju
kam|kam|Kamba|Kikamba|Kamba|கம்பா|कम्बा|الكامبا|kamba|Kamba
kaw|kaw|Kawi|||காவி|कावी|الكوي|kawi|Kawi
kbd|kbd|Kabardian||Kabardia|கபார்டியன்|कबार्डियन|الكاباردايان|kabarde|Kabardinisch
kbl|kbl|Kanembu||Kanembu|||كانمبو|kanembou|Kanembu
kcg|kcg|Tyap|Katab|Tyap|தையாப்|त्याप|التايابية|tyap|Tyap
kde|kde|Makonde|Chimakonde|Makonde|மகொண்டே|मैकोंड|ماكونده|makondé|Makonde
kea|kea|Kabuverdianu|kabuverdianu|Kabuverdianu|கபுவெர்தியானு|काबुवेर्दियानु|كابوفيرديانو|capverdien|Kabuverdianu
kek|kek|Qʼeqchiʼ|Qʼeqchiʼ
ken|ken|Kenyang|Kɛnyaŋ|||||kényang|Kenyang
kfo|kfo|Koro||Koro|கோரோ|कोरो|الكورو|koro|Koro
kg|kon|Kongo||Kongo|காங்கோ|कोंगो|الكونغو|kikongo|Kongolesisch
kgp|kgp|Kaingang|kanhgág|Kaingang|கைன்கேங்|काइंगांग|الكاينغانغ|caingangue|Kaingang
kha|kha|Khasi||Khasi|காஸி|खासी|الكازية|khasi|Khasi
kho|kho|Khotanese|||கோதானீஸ்|खोतानीस|الخوتانيز|khotanais|Sakisch
khq|khq|Koyra Chiini|Koyra ciini|Koyra Chiini|கொய்ரா சீனீ|कोयरा चीनी|كويرا تشيني|koyra chiini|Koyra Chiini
khw|khw|Khowar||Khowar||||khowar|Khowar
ki|kik|Kikuyu|Gikuyu|Kikuya|கிகுயூ|किकुयू|الكيكيو|kikuyu|Kikuyu
kiu|kiu|Kirmanjki||||||kirmanjki|Kirmanjki
kj|kua|Kuanyama||Kuanyama|குவான்யாமா|क्वान्यामा|كوانياما|kuanyama|Kwanyama
kk|kaz|Kazakh|қазақ тілі|Kazakhstan|கசாக்|कज़ाख़|الكازاخستانية|kazakh|Kasachisch
kkj|kkj|Kako|kakɔ|Kako|ககோ|काको|لغة الكاكو|kako|Kako
kl|kal|Kalaallisut|kalaallisut|Kalaallisut|கலாலிசூட்|कलालीसुत|الكالاليست|groenlandais|Grönländisch
kln|kln|Kalenjin|Kalenjin|Kalenjin|கலின்ஜின்|कलेंजिन|كالينجين|kalendjin|Kalenjin
km|khm|Khmer|ខ្មែរ|Khmer|கெமெர்|खमेर|الخميرية|khmer|Khmer
kmb|kmb|Kimbundu||Kimbundu|கிம்புன்து|किम्बन्दु|الكيمبندو|kimboundou|Kimbundu
kn|kan|Kannada|ಕನ್ನಡ|Kannada|கன்னடம்|कन्नड़|الكانادا|kannada|Kannada
ko|kor|Korean|한국어|Korea|கொரியன்|कोरियाई|الكورية|coréen|Koreanisch
koi|koi|Komi-Permyak||Komi-Permyak|கொமி-பெர்ம்யாக்|कोमी-पर्मयाक|كومي-بيرماياك|komi-permiak|Komi-Permjakisch
kok|kok|Konkani|कोंकणी|Konkani|கொங்கணி|कोंकणी|الكونكانية|konkani|Konkani
kos|kos|Kosraean|||கோஸ்ரைன்|कोसरैन|الكوسراين|kosraéen|Kosraeanisch
kpe|kpe|Kpelle|Kpɛlɛɛ|Kpelle|க்பெல்லே|क्पेल|الكبيل|kpellé|Kpelle
kr|kau|Kanuri||Kanuri|கனுரி|कनुरी|الكانوري|kanouri|Kanuri
krc|krc|Karachay-Balkar||Karachay-Balkar|கராசே-பல்கார்|कराचय-बल्कार|الكاراتشاي-بالكار|karatchaï balkar|Karatschaiisch-Balkarisch
kri|kri|Krio||||||krio|Krio
krj|krj|Kinaray-a||||||kinaray-a|Kinaray-a
krl|krl|Karelian||Karelian|கரேலியன்|करेलियन|الكاريلية|carélien|Karelisch
kru|kru|Kurukh||Kurukh|குருக்|कुरूख|الكوروخ|kouroukh|Oraon
ks|kas|Kashmiri|کٲشُر|Kashmir|காஷ்மிரி|कश्मीरी|الكشميرية|cachemiri|Kaschmiri
ksb|ksb|Shambala|Kishambaa|Shambala|ஷம்பாலா|शम्बाला|شامبالا|shambala|Shambala
ksf|ksf|Bafia|rikpa|Bafia|பாஃபியா|बफिआ|لغة البافيا|bafia|Bafia
ksh|ksh|Colognian|Kölsch|Colognian|கொலோக்னியன்|कोलोनियाई|لغة الكولونيان|kölsch|Kölsch
ku|kur|Kurdish|kurdî (kurmancî)|Kurdish|குர்திஷ்|कुर्दिश|الكردية|kurde|Kurdisch
kum|kum|Kumyk||Kumyk|கும்யிக்|कुमीक|القموقية|koumyk|Kumükisch
kut|kut|Kutenai|||குடேனை|क्यूतनाई|الكتيناي|kutenai|Kutenai
kv|kom|Komi||Komi|கொமி|कोमी|الكومي|komi|Komi
kw|cor|Cornish|kernewek|Cornish|கார்னிஷ்|कोर्निश|الكورنية|cornique|Kornisch
kwk|kwk|Kwakʼwala||Kwak’wala|குவாக்வாலா|क्वॉकवाला|الكواكوالا|kwak’wala|Kwakʼwala
kxv|kxv|Kuvi|kuvi|Kuvi|குவி|कुवी|الكوفية|kuvi|Kuvi
ky|kir|Kyrgyz|кыргызча|Kirghiz|கிர்கிஸ்|किर्गीज़|القيرغيزية|kirghize|Kirgisisch
la|lat|Latin||Latin|லத்தின்|लैटिन|اللاتينية|latin|Latein
lad|lad|Ladino||Ladino|லடினோ|लादीनो|اللادينو|ladino|Ladino
lag|lag|Langi|Kɨlaangi|Langi|லங்கி|लांगि|لانجي|langi|Langi
lah|lah|Western Panjabi||Lahnda|லஹன்டா|लाह्न्डा|اللاهندا|lahnda|Lahnda
lam|lam|Lamba|||லம்பா|लाम्बा|اللامبا|lamba|Lamba
lb|ltz|Luxembourgish|Lëtzebuergesch|Luxembourg|லக்ஸம்போர்கிஷ்|लग्ज़मबर्गी|اللكسمبورغية|luxembourgeois|Luxemburgisch
lez|lez|Lezghian||Lezghian|லெஜ்ஜியன்|लेज़्घीयन|الليزجية|lezghien|Lesgisch
lfn|lfn|Lingua Franca Nova||||||lingua franca nova|Lingua Franca Nova
lg|lug|Ganda|Luganda|Ganda|கான்டா|गांडा|الغاندا|ganda|Ganda
li|lim|Limburgish||Limburgish|லிம்பர்கிஷ்|लिंबर्गिश|الليمبورغية|limbourgeois|Limburgisch
lij|lij|Ligurian|ligure|Liguria|லிகூரியன்|लिगुरियन|الليغورية|ligure|Ligurisch
lil|lil|Lillooet||Lillooet|லில்லூயிட்|लिलोएट|الليلويتية|lillooet|Lillooet
liv|liv|Livonian||||||livonien|Livisch
lkt|lkt|Lakota|Lakȟólʼiyapi|Lakota|லகோடா|लैकोटा|لاكوتا|lakota|Lakota
lmo|lmo|Lombard|Lombard|Lombard|லொம்பார்டு|लोम्बार्ड|اللومبردية|lombard|Lombardisch
ln|lin|Lingala|lingála|Lingala|லிங்காலா|लिंगाला|اللينجالا|lingala|Lingala
lo|lao|Lao|ລາວ|Laos|லாவோ|लाओ|اللاوية|lao|Laotisch
lol|lol|Mongo|||மோங்கோ|मोंगो|منغولى|mongo|Mongo
lou|lou|Louisiana Creole||Kreol Louisiana|லூசியானா க்ரயோல்|लुईज़ियाना क्रियोल|الكريولية اللويزيانية|créole louisianais|Kreol (Louisiana)
loz|loz|Lozi||Lozi|லோசி|लोज़ी|اللوزي|lozi|Lozi
lrc|lrc|Northern Luri|لۊری شومالی|Luri Utara|வடக்கு லுரி|उत्तरी लूरी|اللرية الشمالية|lori du Nord|Nördliches Luri
lsm|lsm|Saamia||Saamia|சாமியா|सामिया|الساميا|samia|Saamia
lt|lit|Lithuanian|lietuvių|Lithuania|லிதுவேனியன்|लिथुआनियाई|الليتوانية|lituanien|Litauisch
ltg|ltg|Latgalian||||||latgalien|Lettgallisch
lu|lub|Luba-Katanga|Tshiluba|Luba-Katanga|லுபா-கடாங்கா|ल्यूबा-कटांगा|اللوبا كاتانغا|luba-katanga (kiluba)|Luba-Katanga
lua|lua|Luba-Lulua||Luba-Lulua|லுபா-லுலுலா|ल्यूबा-लुलुआ|اللبا-لؤلؤ|luba-kasaï (ciluba)|Luba-Lulua
lui|lui|Luiseno|||லுய்சேனோ|लुइसेनो|اللوسينو|luiseño|Luiseno
lun|lun|Lunda||Lunda|லூன்டா|लुन्डा|اللوندا|lunda|Lunda
luo|luo|Luo|Dholuo|Luo|லுயோ|ल्युओ|اللو||Luo
lus|lus|Mizo||Mizo|மிஸோ|मिज़ो|الميزو|lushaï|Lushai
luy|luy|Luyia|Luluhia|Luyia|லுயியா|ल्युईआ|لغة اللويا|luyia|Luhya
lv|lav|Latvian|latviešu|Latvia|லாட்வியன்|लातवियाई|اللاتفية|letton|Lettisch
lzh|lzh|Literary Chinese||||||chinois littéraire|Klassisches Chinesisch
lzz|lzz|Laz||||||laze|Lasisch
mad|mad|Madurese||Madura|மதுரீஸ்|मादुरीस|المادريز|madurais|Maduresisch
maf|maf|Mafa||Mafa||||mafa|Mafa
mag|mag|Magahi||Magahi|மகாஹி|मगही|الماجا|magahi|Khotta
mai|mai|Maithili|मैथिली|Maithili|மைதிலி|मैथिली|المايثيلي|maïthili|Maithili
mak|mak|Makasar||Makasar|மகாசார்|मकासर|الماكاسار|makassar|Makassarisch
man|man|Mandingo|||மான்டிங்கோ|मन्डिन्गो|الماندينغ|mandingue|Malinke
mas|mas|Masai|Maa|Masai|மாசாய்|मसाई|الماساي|maasaï|Massai
mde|mde|Maba||Maba|||مابا|maba|Maba
mdf|mdf|Moksha|мокшень кяль|Moksha|மோக்க்ஷா|मोक्ष|الموكشا|mokcha|Mokschanisch
mdr|mdr|Mandar|||மான்டார்|मंदार|الماندار|mandar|Mandaresisch
men|men|Mende||Mende|மென்டீ|मेन्डे|الميند|mendé|Mende
mer|mer|Meru|Kĩmĩrũ|Meru|மெரு|मेरु|الميرو|meru|Meru
mfe|mfe|Morisyen|kreol morisien|Morisyen|மொரிசியன்|मोरीस्येन|المورسيانية|créole mauricien|Morisyen
mg|mlg|Malagasy|Malagasy|Malagasy|மலகாஸி|मालागासी|الملغاشي|malgache|Malagasy
mga|mga|Middle Irish|||மிடில் ஐரிஷ்|मध्यकालीन आइरिश|الأيرلندية الوسطى|moyen irlandais|Mittelirisch
mgh|mgh|Makhuwa-Meetto|Makua|Makhuwa-Meetto|மகுவா-மீட்டோ|मैखुवा-मीट्टो|ماخاوا-ميتو|makua|Makhuwa-Meetto
mgo|mgo|Metaʼ|metaʼ|Meta’|மேடா|मेटा|ميتا|metaʼ|Meta’
mh|mah|Marshallese||Marshall|மார்ஷெலீஸ்|मार्शलीज़|المارشالية|marshallais|Marschallesisch
mi|mri|Māori|Māori|Maori|மௌரி|माओरी|الماورية|maori|Māori
mic|mic|Mi'kmaw|Lʼnuiʼsuti|Micmac|மிக்மாக்|मिकमैक|الميكماكيونية|micmac|Micmac
min|min|Minangkabau||Minangkabau|மின்னாங்கபௌ|मिनांग्काबाउ|المينانجكاباو|minangkabau|Minangkabau
mk|mkd|Macedonian|македонски|Macedonia|மாஸிடோனியன்|मकदूनियाई|المقدونية|macédonien|Mazedonisch
ml|mal|Malayalam|മലയാളം|Malayalam|மலையாளம்|मलयालम|المالايالامية|malayalam|Malayalam
mn|mon|Mongolian|монгол|Mongolia|மங்கோலியன்|मंगोलियाई|المنغولية|mongol|Mongolisch
mnc|mnc|Manchu|||மன்சூ|मन्चु|المانشو|mandchou|Mandschurisch
mni|mni|Manipuri|মৈতৈলোন্|Manipuri|மணிப்புரி|मणिपुरी|المانيبورية|manipuri|Meithei
moe|moe|Innu-aimun||Innu-aimun|இன்னு-ஐமுன்|इन्नु-एईमन|إينو-ايمون|innu-aimun|Innu-Aimun
moh|moh|Mohawk|Kanienʼkéha|Mohawk|மொஹாக்|मोहौक|الموهوك|mohawk|Mohawk
mos|mos|Mossi||Mossi|மோஸ்ஸி|मोस्सी|الموسي|moré|Mossi
mr|mar|Marathi|मराठी|Marathi|மராத்தி|मराठी|الماراثية|marathi|Marathi
mrj|mrj|Western Mari||||||mari occidental|Bergmari
ms|msa|Malay|Melayu|Melayu|மலாய்|मलय|الماليزية|malais|Malaiisch
mt|mlt|Maltese|Malti|Malta|மால்டிஸ்|माल्टीज़|المالطية|maltais|Maltesisch
mua|mua|Mundang|MUNDAŊ|Mundang|முன்டாங்|मुंडैंग|مندنج|moundang|Mundang
mus|mus|Muscogee|Mvskoke|Creek|க்ரீக்|क्रीक|الكريك|creek|Muskogee
mwl|mwl|Mirandese||Mirandese|மிரான்டீஸ்|मिरांडी|الميرانديز|mirandais|Mirandesisch
mwr|mwr|Marwari|||மார்வாரி|मारवाड़ी|الماروارية|marwarî|Marwari
mwv|mwv|Mentawai||||||mentawaï|Mentawai
my|mya|Burmese|မြန်မာ|Burma|பர்மீஸ்|बर्मीज़|البورمية|birman|Birmanisch
mye|mye|Myene||Myene||||myènè|Myene
myv|myv|Erzya|эрзянь кель|Erzya|ஏர்ஜியா|एर्ज़या|الأرزية|erzya|Ersja-Mordwinisch
mzn|mzn|Mazanderani|مازرونی|Mazanderani|மசந்தேரனி|माज़न्देरानी|المازندرانية|mazandérani|Masanderanisch
na|nau|Nauru||Nauru|நவ்ரூ|नाउरू|النورو|nauruan|Nauruisch
nan|nan|Min Nan Chinese||Cina Min Nan|மின் நான் சீனம்|मिन नान|مين-نان الصينية|minnan|Min Nan
nap|nap|Neapolitan||Neapolitan|நியோபோலிடன்|नीपोलिटन|النابولية|napolitain|Neapolitanisch
naq|naq|Nama|Khoekhoegowab|Nama|நாமா|नामा|لغة الناما|nama|Nama
nb|nob|Norwegian Bokmål|norsk bokmål|Bokmal Norway|நார்வேஜியன் பொக்மால்|नॉर्वेजियाई बोकमाल|النرويجية بوكمال|norvégien bokmål|Norwegisch (Bokmål)
nd|nde|North Ndebele|isiNdebele|Ndebele Utara|வடக்கு தெபெலே|उत्तरी देबेल|النديبيل الشمالية|ndébélé du Nord|Nord-Ndebele
nds|nds|Low German|Neddersass’sch|Jerman Rendah|லோ ஜெர்மன்|निचला जर्मन|الألمانية السفلى|bas-allemand|Niederdeutsch
ne|nep|Nepali|नेपाली|Nepal|நேபாளி|नेपाली|النيبالية|népalais|Nepalesisch
new|new|Newari||Newari|நெவாரி|नेवाड़ी|النوارية|newari|Newari
ng|ndo|Ndonga||Ndonga|தோங்கா|डोन्गा|الندونجا|ndonga|Ndonga
nia|nia|Nias||Nias|நியாஸ்|नियास|النياس|niha|Nias
niu|niu|Niuean||Niu|நியூவான்|नियुआन|النيوي|niuéen|Niue
njo|njo|Ao Naga||||||ao|Ao-Naga
nl|nld|Dutch|Nederlands|Belanda|டச்சு|डच|الهولندية|néerlandais|Niederländisch
nmg|nmg|Kwasio||Kwasio|க்வாசியோ|क्वासिओ|كواسيو|ngoumba|Kwasio
nn|nno|Norwegian Nynorsk|norsk nynorsk|Nynorsk Norway|நார்வேஜியன் நியூநார்ஸ்க்|नॉर्वेजियाई नॉयनॉर्स्क|النرويجية نينورسك|norvégien nynorsk|Norwegisch (Nynorsk)
nnh|nnh|Ngiemboon|Shwóŋò ngiembɔɔn|Ngiemboon|நெகெய்ம்பூன்|गैम्बू|لغة النجيمبون|ngiemboon|Ngiemboon
no|nor|Norwegian|norsk|Norway|நார்வேஜியன்|नॉर्वेजियाई|النرويجية|norvégien|Norwegisch
nog|nog|Nogai||Nogai|நோகை|नोगाई|النوجاي|nogaï|Nogai
non|non|Old Norse|||பழைய நோர்ஸ்|पुराना नॉर्स|النورس القديم|vieux norrois|Altnordisch
nov|nov|Novial||||||novial|Novial
nqo|nqo|N’Ko|ߒߞߏ|N’ko|என்‘கோ|एन्को|أنكو|n’ko|N’Ko
nr|nbl|South Ndebele||Ndebele Selatan|தெற்கு தெபெலே|दक्षिण देबेल|النديبيل الجنوبي|ndébélé du Sud|Süd-Ndebele
nso|nso|Northern Sotho|Sesotho sa Leboa|Sotho Utara|வடக்கு சோதோ|उत्तरी सोथो|السوتو الشمالية|sotho du Nord|Nord-Sotho
nus|nus|Nuer|Thok Nath|Nuer|நியூர்|नुएर|النوير|nuer|Nuer
nv|nav|Navajo|Diné Bizaad|Navajo|நவாஜோ|नवाहो|النافاجو|navajo|Navajo
nwc|nwc|Classical Newari|||பாரம்பரிய நேவாரி|पारम्परिक नेवारी|النوارية التقليدية|newarî classique|Alt-Newari
ny|nya|Nyanja|Nyanja|Nyanja|நயன்ஜா|न्यानजा|النيانجا|chewa|Nyanja
nym|nym|Nyamwezi|||நியாம்வேஜி|न्यामवेज़ी|النيامويزي|nyamwezi|Nyamwezi
nyn|nyn|Nyankole|Runyankore|Nyankole|நியான்கோலே|न्यानकोल|النيانكول|nyankolé|Nyankole
nyo|nyo|Nyoro|||நியோரோ|न्योरो|النيورو|nyoro|Nyoro
nzi|nzi|Nzima|||நிஜ்மா|न्ज़ीमा|النزيما|nzema|Nzima
oc|oci|Occitan|occitan|Occitania|ஒக்கிடன்|ओसीटान|الأوكسيتانية|occitan|Okzitanisch
oj|oji|Ojibwa|||ஒஜிப்வா|ओजिब्वा|الأوجيبوا|ojibwa|Ojibwa
ojb|ojb|Northwestern Ojibwa||Ojibwa Barat Laut|வடமேற்கு ஓஜிப்வா|उत्तरपश्चिमी ओजिब्वे|أوجيبوا الشمالية الغربية|ojibwé du Nord-Ouest|Nordwest-Ojibwe
ojc|ojc|Central Ojibwa||Ojibwa Tengah|மத்திய ஓஜிப்வா|सेंट्रल ओजीब्वे|أوجيبوا الوسطى|ojibwé central|Zentral-Ojibwe
ojs|ojs|Oji-Cree||Oji-Cree|ஓஜி-க்ரீ|ओजी-क्री|الأوجي-كري|oji-cri|Oji-Cree
ojw|ojw|Western Ojibwa||Ojibwa Barat|மேற்கு ஓஜிப்வா|पश्चिमी ओजिब्वा|الأوجيبوا الغربية|ojibwé occidental|West-Ojibwe
oka|oka|Okanagan|n̓səl̓xcin̓|Okanagan|ஒகானகன்|ओकनागन|الأوكاناغانية|colville-okanagan|Okanagan
om|orm|Oromo|Oromoo|Oromo|ஒரோமோ|ओरोमो|الأورومية|oromo|Oromo
or|ori|Odia|ଓଡ଼ିଆ|Odia|ஒடியா|ओड़िया|الأورية|odia|Oriya
os|oss|Ossetic|ирон|Ossete|ஒசெட்டிக்|ओस्सेटिक|الأوسيتيك|ossète|Ossetisch
osa|osa|Osage|𐓏𐓘𐓻𐓘𐓻𐓟|Osage|ஓசேஜ்|ओसेज|الأوساج|osage|Osage
ota|ota|Ottoman Turkish|||ஓட்டோமான் துருக்கிஷ்|ओटोमान तुर्किश|التركية العثمانية|turc ottoman|Osmanisch
pa|pan|Punjabi|ਪੰਜਾਬੀ|Punjabi|பஞ்சாபி|पंजाबी|البنجابية|pendjabi|Punjabi
pag|pag|Pangasinan||Pangasinan|பன்காசினன்|पंगासीनान|البانجاسينان|pangasinan|Pangasinan
pal|pal|Pahlavi|||பாஹ்லவி|पाह्लावी|البهلوية|pahlavi|Mittelpersisch
pam|pam|Pampanga||Pampanga|பம்பாங்கா|पाम्पान्गा|البامبانجا|pampangan|Pampanggan
pap|pap|Papiamento|Papiamentu|Papiamento|பபியாமென்டோ|पापियामेन्टो|البابيامينتو|papiamento|Papiamento
pau|pau|Palauan||Palauan|பலௌவன்|पलोउआन|البالوان|palau|Palau
pcd|pcd|Picard||||||picard|Picardisch
pcm|pcm|Nigerian Pidgin|Naijíriá Píjin|Nigerian Pidgin|நைஜீரியன் பிட்கின்|नाइजीरियाई पिडगिन|البدجنية النيجيرية|pidgin nigérian|Nigerianisches Pidgin
pdc|pdc|Pennsylvania German|||பென்சில்வேனிய ஜெர்மன்|||pennsilfaanisch|Pennsylvaniadeutsch
pdt|pdt|Plautdietsch||||||bas-prussien|Plautdietsch
peo|peo|Old Persian|||பழைய பெர்ஷியன்|पुरानी फारसी|الفارسية القديمة|persan ancien|Altpersisch
pfl|pfl|Palatine German||||||allemand palatin|Pfälzisch
phn|phn|Phoenician|||ஃபொனிஷியன்|फोएनिशियन|الفينيقية|phénicien|Phönizisch
pi|pli|Pali|||பாலி|पाली|البالية|pali|Pali
pis|pis|Pijin|Pijin|Pijin|பிஜின்|पाईजिन|بيجين|pijin|Pijin
pl|pol|Polish|polski|Poland|போலிஷ்|पोलिश|البولندية|polonais|Polnisch
pms|pms|Piedmontese|piemontèis|||||piémontais|Piemontesisch
pnt|pnt|Pontic||||||pontique|Pontisch
pon|pon|Pohnpeian|||ஃபோன்பெயென்|पोह्नपिएन|البوهنبيايان|pohnpei|Ponapeanisch
pqm|pqm|Maliseet-Passamaquoddy||Maliseet-Passamaquoddy|மலிசீட்-பஸ்ஸமகுவாடி|मलेसीट-पासेमेक्वोडी|الماليزيت-باساماكودي|malécite-passamaquoddy|Maliseet-Passamaquoddy
prg|prg|Prussian|prūsiskan|Prusia|பிரஷ்யன்|प्रुशियाई|البروسياوية|prussien|Altpreußisch
pro|pro|Old Provençal|||பழைய ப்ரோவென்சால்|पुरानी प्रोवेन्सल|البروفانسية القديمة|provençal ancien|Altprovenzalisch
ps|pus|Pashto|پښتو|Pashto|பஷ்தோ|पश्तो|البشتو|pachto|Paschtu
pt|por|Portuguese|português|Portugis|போர்ச்சுகீஸ்|पुर्तगाली|البرتغالية|portugais|Portugiesisch
qu|que|Quechua|Runasimi|Quechua|க்வெச்சுவா|क्वेचुआ|كيشوا|quechua|Quechua
quc|quc|Kʼicheʼ|Kʼicheʼ|Kʼicheʼ|கீசீ|किश|الكيشية|quiché|K’iche’
qug|qug|Chimborazo Highland Quichua||||||quichua du Haut-Chimborazo|Chimborazo Hochland-Quechua
raj|raj|Rajasthani|राजस्थानी|Rajasthani|ராஜஸ்தானி|राजस्थानी|الراجاسثانية|rajasthani|Rajasthani
rap|rap|Rapanui||Rapanui|ரபனுய்|रापानुई|الراباني|rapanui|Rapanui
rar|rar|Rarotongan||Rarotonga|ரரோடோங்கன்|रारोतोंगन|الراروتونجاني|rarotongien|Rarotonganisch
rgn|rgn|Romagnol||||||romagnol|Romagnol
rhg|rhg|Rohingya|𐴌𐴗𐴥𐴝𐴙𐴚𐴒𐴙𐴝|Rohingya|ரோகிஞ்சா|रोहिंग्या|الروهينغية|rohingya|Rohingyalisch
rif|rif|Riffian|Tarifit|||||rifain|Tarifit
rm|roh|Romansh|rumantsch|Romansh|ரோமான்ஷ்|रोमान्श|الرومانشية|romanche|Rätoromanisch
rn|run|Rundi|Ikirundi|Rundi|ருண்டி|रुन्दी|الرندي|roundi|Rundi
ro|ron|Romanian|română|Romania|ரோமேனியன்|रोमानियाई|الرومانية|roumain|Rumänisch
rof|rof|Rombo|Kihorombo|Rombo|ரோம்போ|रोम्बो|الرومبو|rombo|Rombo
rom|rom|Romany|||ரோமானி|रोमानी|الغجرية|romani|Romani
rtm|rtm|Rotuman||||||rotuman|Rotumanisch
ru|rus|Russian|русский|Rusia|ரஷியன்|रूसी|الروسية|russe|Russisch
rue|rue|Rusyn||||||ruthène|Russinisch
rug|rug|Roviana||||||roviana|Roviana
rup|rup|Aromanian||Aromanian|அரோமானியன்|अरोमानियन|الأرومانيان|aroumain|Aromunisch
rw|kin|Kinyarwanda|Ikinyarwanda|Kinyarwanda|கின்யாருவான்டா|किन्यारवांडा|الكينيارواندا|kinyarwanda|Kinyarwanda
rwk|rwk|Rwa|Kiruwa|Rwa|ருவா|रवा|الروا|rwa|Rwa
sa|san|Sanskrit|संस्कृत भाषा|Sanskrit|சமஸ்கிருதம்|संस्कृत|السنسكريتية|sanskrit|Sanskrit
sad|sad|Sandawe||Sandawe|சான்டாவே|सन्डावे|السانداوي|sandawe|Sandawe
sah|sah|Yakut|саха тыла|Sakha|சக்கா|याकूत|الساخيّة|iakoute|Jakutisch
sam|sam|Samaritan Aramaic|||சமாரிடன் அராமைக்|सामैरिटन अरैमिक|الآرامية السامرية|araméen samaritain|Samaritanisch
saq|saq|Samburu|Kisampur|Samburu|சம்புரு|सैम्बुरु|سامبورو|samburu|Samburu
sas|sas|Sasak|||சாசாக்|सासाक|الساساك|sasak|Sasak
sat|sat|Santali|ᱥᱟᱱᱛᱟᱲᱤ|Santali|சான்டாலி|संथाली|السانتالية|santali|Santali
saz|saz|Sourashtra|||சௌராஷ்டிரம்|||saurashtra|Saurashtra
sba|sba|Ngambay||Ngambay|நெகாம்பே|न्गाम्बे|نامبي|ngambay|Ngambay
sbp|sbp|Sangu|Ishisangu|Sangu|சங்கு|सैंगु|سانغو|isangu|Sangu
sc|srd|Sardinian|sardu|Sardinia|சார்தீனியன்|सार्दिनियन|السردينية|sarde|Sardisch
scn|scn|Sicilian|sicilianu|Sicili|சிசிலியன்|सिसिलियन|الصقلية|sicilien|Sizilianisch
sco|sco|Scots||Scots|ஸ்காட்ஸ்|स्कॉट्स|الأسكتلندية|écossais|Schottisch
sd|snd|Sindhi|سنڌي|Sindhi|சிந்தி|सिंधी|السندية|sindhi|Sindhi
sdc|sdc|Sassarese Sardinian||||||sarde sassarais|Sassarisch
sdh|sdh|Southern Kurdish|کوردی خوارگ|Kurdish Selatan|தெற்கு குர்திஷ்|दक्षिणी कार्डिश|الكردية الجنوبية|kurde du Sud|Südkurdisch
se|sme|Northern Sami|davvisámegiella|Sami Utara|வடக்கு சமி|नॉर्दन सामी|سامي الشمالية|same du Nord|Nordsamisch
see|see|Seneca||Seneca|||السنيكا|seneca|Seneca
seh|seh|Sena|sena|Sena|செனா|सेना|سينا|cisena|Sena
sei|sei|Seri||||||séri|Seri
sel|sel|Selkup|||செல்குப்|सेल्कप|السيلكب|selkoupe|Selkupisch
ses|ses|Koyraboro Senni|Koyraboro senni|Koyraboro Senni|கொய்ராபோரோ சென்னி|कोयराबोरो सेन्नी|كويرابورو سيني|koyraboro senni|Koyra Senni
sg|sag|Sango|Sängö|Sango|சாங்கோ|सांगो|السانجو|sango|Sango
sga|sga|Old Irish|||பழைய ஐரிஷ்|पुरानी आइरिश|الأيرلندية القديمة|ancien irlandais|Altirisch
sgs|sgs|Samogitian||||||samogitien|Samogitisch
sh||Serbo-Croatian||SerboCroatia|செர்போ-குரோஷியன்|सेर्बो-क्रोएशियाई|صربية-كرواتية|serbo-croate|Serbo-Kroatisch
shi|shi|Tachelhit|ⵜⴰⵛⵍⵃⵉⵜ|Tachelhit|தசேஹித்|तैचेल्हित|تشلحيت|chleuh|Taschelhit
shn|shn|Shan|တႆး|Shan|ஷான்|शैन|الشان|shan|Schan
shu|shu|Chadian Arabic||Arab Chadian|||العربية التشادية|arabe tchadien|Tschadisch-Arabisch
si|sin|Sinhala|සිංහල|Sinhala|சிங்களம்|सिंहली|السنهالية|cingalais|Singhalesisch
sid|sid|Sidamo|||சிடாமோ|सिदामो|السيدامو|sidamo|Sidamo
sk|slk|Slovak|slovenčina|Slovak|ஸ்லோவாக்|स्लोवाक|السلوفاكية|slovaque|Slowakisch
sl|slv|Slovenian|slovenščina|Slovenia|ஸ்லோவேனியன்|स्लोवेनियाई|السلوفانية|slovène|Slowenisch
slh|slh|Southern Lushootseed||Lushootseed Selatan|தெற்கு லுஷூட்சீட்|दक्षिणी लशूटसीड|لوشوتسيد الجنوبية|lushootseed du Sud|Süd-Lushootseed
sli|sli|Lower Silesian||||||bas-silésien|Schlesisch (Niederschlesisch)
sly|sly|Selayar||||||sélayar|Selayar
sm|smo|Samoan||Samoa|சமோவான்|सामोन|الساموائية|samoan|Samoanisch
sma|sma|Southern Sami|Åarjelsaemien gïele|Sami Selatan|தெற்கு சமி|दक्षिणी सामी|السامي الجنوبي|same du Sud|Südsamisch
smj|smj|Lule Sami|julevsámegiella|Lule Sami|லுலே சமி|ल्युल सामी|السامي لولي|same de Lule|Lule-Samisch
smn|smn|Inari Sami|anarâškielâ|Inari Sami|இனாரி சமி|इनारी सामी|الإيناري سامي|same d’Inari|Inari-Samisch
sms|sms|Skolt Sami|sääʹmǩiõll|Skolt Sami|ஸ்கோல்ட் சமி|स्कोल्ट सामी|السكولت سامي|same skolt|Skolt-Samisch
sn|sna|Shona|chiShona|Shona|ஷோனா|शोणा|الشونا|shona|Shona
snk|snk|Soninke||Soninke|சோனின்கே|सोनिन्के|السونينك|soninké|Soninke
so|som|Somali|Soomaali|Somali|சோமாலி|सोमाली|الصومالية|somali|Somali
sog|sog|Sogdien|||சோக்தியன்|सोग्डिएन|السوجدين|sogdien|Sogdisch
sq|sqi|Albanian|shqip|Albania|அல்பேனியன்|अल्बानियाई|الألبانية|albanais|Albanisch
sr|srp|Serbian|српски|Serbia|செர்பியன்|सर्बियाई|الصربية|serbe|Serbisch
srn|srn|Sranan Tongo||Sranan Tongo|ஸ்ரானன் டோங்கோ|स्रानान टॉन्गो|السرانان تونجو|sranan tongo|Srananisch
srr|srr|Serer|||செரெர்|सेरेर|السرر|sérère|Serer
ss|ssw|Swati|siSwati|Swati|ஸ்வாடீ|स्वाती|السواتي|swati|Swazi
ssy|ssy|Saho|Saho|Saho|சஹோ|साहो|لغة الساهو|saho|Saho
st|sot|Southern Sotho|Sesotho|Sotho Selatan|தெற்கு ஸோதோ|दक्षिणी सेसेथो|السوتو الجنوبية|sotho du Sud|Süd-Sotho
stq|stq|Saterland Frisian||||||saterlandais|Saterfriesisch
str|str|Straits Salish||Straits Salish|ஸ்ட்ரெய்ட்ஸ் சாலிஷ்|स्ट्रेट्स सैलिश|سترايتس ساليش|salish des détroits|Straits Salish
su|sun|Sundanese|Basa Sunda|Sunda|சுண்டானீஸ்|सुंडानी|السوندانية|soundanais|Sundanesisch
suk|suk|Sukuma||Sukuma|சுகுமா|सुकुमा|السوكوما|soukouma|Sukuma
sus|sus|Susu|||சுசு|सुसु|السوسو|soussou|Susu
sux|sux|Sumerian|||சுமேரியன்|सुमेरियन|السومارية|sumérien|Sumerisch
sv|swe|Swedish|svenska|Sweden|ஸ்வீடிஷ்|स्वीडिश|السويدية|suédois|Schwedisch
sw|swa|Swahili|Kiswahili|Swahili|ஸ்வாஹிலி|स्वाहिली|السواحلية|swahili|Suaheli
swb|swb|Comorian||Comoria|கொமோரியன்|कोमोरियन|القمرية|comorien|Komorisch
syc|syc|Classical Syriac|||பாரம்பரிய சிரியாக்|क्लासिकल सिरिएक|سريانية تقليدية|syriaque classique|Altsyrisch
syr|syr|Syriac|ܣܘܪܝܝܐ|Syriac|சிரியாக்|सिरिएक|السريانية|syriaque|Syrisch
szl|szl|Silesian|ślōnski|Silesia|சிலேசியன்|सायलिज़ियन|السيليزية|silésien|Schlesisch (Wasserpolnisch)
ta|tam|Tamil|தமிழ்|Tamil|தமிழ்|तमिल|التاميلية|tamoul|Tamil
tce|tce|Southern Tutchone||Tutchone Selatan|தெற்கு டட்சோன்|दक्षिणी टशोनी|التوتشون الجنوبية|tutchone du Sud|Südliches Tutchone
tcy|tcy|Tulu||||||toulou|Tulu
te|tel|Telugu|తెలుగు|Telugu|தெலுங்கு|तेलुगू|التيلوغوية|télougou|Telugu
tem|tem|Timne||Timne|டிம்னே|टिम्ने|التيمن|timné|Temne
teo|teo|Teso|Kiteso|Teso|டெசோ|टेसो|تيسو|teso|Teso
ter|ter|Tereno|||டெரெனோ|तेरेनो|التيرينو|tereno|Tereno
tet|tet|Tetum||Tetum|டெடும்|तेतुम|التيتم|tétoum|Tetum
tg|tgk|Tajik|тоҷикӣ|Tajik|தஜிக்|ताजिक|الطاجيكية|tadjik|Tadschikisch
tgx|tgx|Tagish||Tagish|தகிஷ்|टैगिश|التاغيش|tagish|Tagish
th|tha|Thai|ไทย|Thai|தாய்|थाई|التايلاندية|thaï|Thailändisch
tht|tht|Tahltan||Tahltan|தால்டன்|टैल्हटन|التالتان|tahltan|Tahltan
ti|tir|Tigrinya|ትግርኛ|Tigrinya|டிக்ரின்யா|तिग्रीन्या|التغرينية|tigrigna|Tigrinya
tig|tig|Tigre||Tigre|டைக்ரே|टाइग्रे|التيغرية|tigré|Tigre
tiv|tiv|Tiv|||டிவ்|तिव|التيف||Tiv
tk|tuk|Turkmen|türkmen dili|Turkmen|துருக்மென்|तुर्कमेन|التركمانية|turkmène|Turkmenisch
tkl|tkl|Tokelauan|||டோகேலௌ|तोकेलाऊ|التوكيلاو|tokelau|Tokelauanisch
tkr|tkr|Tsakhur||||||tsakhour|Tsachurisch
tl||Tagalog|||டாகாலோக்|टैगलॉग|التاغالوغية|tagalog|Tagalog
tlh|tlh|Klingon||Klingon|க்ளிங்கோன்|क्लिंगन|الكلينجون|klingon|Klingonisch
tli|tli|Tlingit||Tlingit|லிங்கிட்|त्लिंगित|التلينغيتية|tlingit|Tlingit
tly|tly|Talysh||Talysh||||talysh|Talisch
tmh|tmh|Tamashek|||தமஷேக்|तामाशेक|التاماشيك|tamacheq|Tamaseq
tn|tsn|Tswana|Setswana|Tswana|ஸ்வானா|सेत्स्वाना|التسوانية|tswana|Tswana
to|ton|Tongan|lea fakatonga|Tonga|டோங்கான்|टोंगन|التونغية|tongien|Tongaisch
tog|tog|Nyasa Tonga|||நயாசா டோங்கா|न्यासा टोन्गा|تونجا - نياسا|tonga nyasa|Nyasa Tonga
tok|tok|Toki Pona|toki pona|Toki Pona|டோக்கி போனா|टोकी पोना|التوكي-بونا|toki pona|Toki Pona
tpi|tpi|Tok Pisin|Tok Pisin|Tok Pisin|டோக் பிஸின்|टोक पिसिन|التوك بيسين|tok pisin|Neumelanesisch
tr|tur|Turkish|Türkçe|Turki|துருக்கிஷ்|तुर्की|التركية|turc|Türkisch
tru|tru|Turoyo||||||touroyo|Turoyo
trv|trv|Taroko|patas Taroko|Taroko|தரோகோ|तारोको|لغة التاروكو|taroko|Taroko
trw|trw|Torwali|توروالی
ts|tso|Tsonga||Tsonga|ஸோங்கா|सोंगा|السونجا|tsonga|Tsonga
tsd|tsd|Tsakonian||||||tsakonien|Tsakonisch
tsi|tsi|Tsimshian|||ட்ஸிம்ஷியன்|त्सिमीशियन|التسيمشيان|tsimshian|Tsimshian
tt|tat|Tatar|татар|Tatar|டாடர்|तातार|التترية|tatar|Tatarisch
ttm|ttm|Northern Tutchone||Tutchone Utara|வடக்கு டட்சோன்|उत्तरी टुशोनी|التوتشون الشمالية|tutchone du Nord|Nördliches Tutchone
ttt|ttt|Muslim Tat||||||tati caucasien|Tatisch
tum|tum|Tumbuka||Tumbuka|தும்புகா|तम्बूका|التامبوكا|tumbuka|Tumbuka
tvl|tvl|Tuvalu||Tuvalu|டுவாலு|तुवालु|التوفالو|tuvalu|Tuvaluisch
tw||Twi||Twi|ட்வி|ट्वी|التوي|twi|Twi
twq|twq|Tasawaq|Tasawaq senni|Tasawaq|டசவாக்|टासवाक|تاساواق|tasawaq|Tasawaq
ty|tah|Tahitian||Tahiti|தஹிதியன்|ताहितियन|التاهيتية|tahitien|Tahitisch
tyv|tyv|Tuvinian|Тыва|Tuvinian|டுவினியன்|तुवीनियन|التوفية|touvain|Tuwinisch
tzm|tzm|Central Atlas Tamazight|Tamaziɣt n laṭlaṣ|Tamazight Atlas Tengah|மத்திய அட்லஸ் டமசைட்|मध्य एटलस तमाज़ित|الأمازيغية وسط الأطلس|amazighe de l’Atlas central|Zentralatlas-Tamazight
udm|udm|Udmurt||Udmurt|உட்முர்ட்|उदमुर्त|الأدمرت|oudmourte|Udmurtisch
ug|uig|Uyghur|ئۇيغۇرچە|Uyghur|உய்குர்|उईग़ूर|الأويغورية|ouïghour|Uigurisch
uga|uga|Ugaritic|||உகாரிடிக்|युगैरिटिक|اليجاريتيك|ougaritique|Ugaritisch
uk|ukr|Ukrainian|українська|Ukraine|உக்ரைனியன்|यूक्रेनियाई|الأوكرانية|ukrainien|Ukrainisch
umb|umb|Umbundu||Umbundu|அம்பொண்டு|उम्बुन्डु|الأمبندو|umbundu|Umbundu
ur|urd|Urdu|اردو|Urdu|உருது|उर्दू|الأوردية|ourdou|Urdu
uz|uzb|Uzbek|o‘zbek|Uzbekistan|உஸ்பெக்|उज़्बेक|الأوزبكية|ouzbek|Usbekisch
vai|vai|Vai|ꕙꔤ|Vai|வை|वाई|الفاي|vaï|Vai
ve|ven|Venda||Venda|வென்டா|वेन्दा|الفيندا|venda|Venda
vec|vec|Venetian|veneto|Venetia|வினிசியன்|वेनीशियन|البندقية|vénitien|Venetisch
vep|vep|Veps||||||vepse|Wepsisch
vi|vie|Vietnamese|Tiếng Việt|Vietnam|வியட்நாமீஸ்|वियतनामी|الفيتنامية|vietnamien|Vietnamesisch
vls|vls|West Flemish||||||flamand occidental|Westflämisch
vmf|vmf|Main-Franconian||||||franconien du Main|Mainfränkisch
vmw|vmw|Makhuwa|emakhuwa|Makhuwa|மகுவா|मखुवा|الماكوا|macua|Makua
vo|vol|Volapük||Volapük|ஒலாபூக்|वोलापुक|لغة الفولابوك|volapük|Volapük
vot|vot|Votic|||வோட்க்|वॉटिक|الفوتيك|vote|Wotisch
vro|vro|Võro||||||võro|Võro
vun|vun|Vunjo|Kyivunjo|Vunjo|வுன்ஜோ|वुंजो|الفونجو|vunjo|Vunjo
wa|wln|Walloon|walon|Walloon|ஒவாலூன்|वाल्लून|الولونية|wallon|Wallonisch
wae|wae|Walser|Walser|Walser|வால்சேர்|वाल्सर|الوالسر|walser|Walliserdeutsch
wal|wal|Wolaytta||Wolaytta|வோலாய்ட்டா|वलामो|الولاياتا|walamo|Walamo
war|war|Waray||Waray|வாரே|वारै|الواراي|waray|Waray
was|was|Washo|||வாஷோ|वाशो|الواشو|washo|Washo
wbp|wbp|Warlpiri|Warlpiri|Warlpiri|வல்பிரி|वॉल्पेरी|وارلبيري|warlpiri|Warlpiri
wo|wol|Wolof|Wolof|Wolof|ஓலோஃப்|वोलोफ़|الولوفية|wolof|Wolof
wuu|wuu|Wu Chinese||Cina Wu|வூ சீனம்|वू चीनी|الوو الصينية|wu|Wu
xal|xal|Kalmyk||Kalmyk|கல்மிக்|काल्मिक|الكالميك|kalmouk|Kalmückisch
xh|xho|Xhosa|IsiXhosa|Xhosa|ஹோசா|ख़ोसा|الخوسا|xhosa|Xhosa
xmf|xmf|Mingrelian||||||mingrélien|Mingrelisch
xnr|xnr|Kangri|कांगड़ी|Kangri|காங்கிரி|कांगड़ी|كانغري|kangri|Kangri
xog|xog|Soga|Olusoga|Soga|சோகா|सोगा|السوغا|soga|Soga
yao|yao|Yao|||யாவ்|याओ|الياو||Yao
yap|yap|Yapese|||யாபேசே|यापीस|اليابيز|yapois|Yapesisch
yav|yav|Yangben|nuasue|Yangben|யாங்பென்|यांगबेन|يانجبن|yangben|Yangben
ybb|ybb|Yemba||Yemba|யெம்பா|येंबा|يمبا|yemba|Yemba
yi|yid|Yiddish|ייִדיש|Yiddish|யெட்டிஷ்|यहूदी|اليديشية|yiddish|Jiddisch
yo|yor|Yoruba|Èdè Yorùbá|Yoruba|யோருபா|योरूबा|اليوروبا|yoruba|Yoruba
yrl|yrl|Nheengatu|nheẽgatu|Nheengatu|நஹீன்கட்டு|नेइंगातू|النيينجاتو|nheengatou|Nheengatu
yue|yue|Cantonese|粵語|Kantonis|காண்டோனீஸ்|कैंटोनीज़|الكَنْتُونية|cantonais|Kantonesisch
za|zha|Zhuang|Vahcuengh|Zhuang|ஜுவாங்|ज़ुआंग|الزهيونج|zhuang|Zhuang
zap|zap|Zapotec|||ஜாபோடெக்|ज़ेपोटेक|الزابوتيك|zapotèque|Zapotekisch
zbl|zbl|Blissymbols|||ப்லிஸ்ஸிம்பால்ஸ்|ब्लिसिम्बॉल्स|رموز المعايير الأساسية|symboles Bliss|Bliss-Symbole
zea|zea|Zeelandic||||||zélandais|Seeländisch
zen|zen|Zenaga|||ஜெனகா|ज़ेनान्गा|الزيناجا|zenaga|Zenaga
zgh|zgh|Standard Moroccan Tamazight|ⵜⴰⵎⴰⵣⵉⵖⵜ|Tamazight Maghribi Standard|ஸ்டாண்டர்ட் மொராக்கன் தமாசைட்|मानक मोरक्कन तामाज़ाइट|التمازيغية المغربية القياسية|amazighe standard marocain|Tamazight
zh|zho|Chinese|中文|Cina|சீனம்|चीनी|الصينية|chinois|Chinesisch
zu|zul|Zulu|isiZulu|Zulu|ஜுலு|ज़ुलू|الزولو|zoulou|Zulu
zun|zun|Zuni||Zuni|ஜூனி|ज़ूनी|الزونية|zuñi|Zuni
zza|zza|Zaza||Zaza|ஜாஜா|ज़ाज़ा|زازا|zazaki|Zaza$seed$, E'\n') as line;

insert into ref.language as target (code, alpha3, name, native_name)
select cell[1],
       nullif(cell[2], ''),
       cell[3],
       nullif(cell[4], '')
  from seed
on conflict (code) do update set (alpha3, name, native_name, status) = row(excluded.alpha3, excluded.name, excluded.native_name, 'active')
 where row(target.alpha3, target.name, target.native_name, target.status) is distinct from row(excluded.alpha3, excluded.name, excluded.native_name, 'active');

update ref.language as target set status = 'deprecated'
 where status <> 'deprecated' and not exists (select from seed where cell[1] = target.code);

insert into ref.label as target (dataset, code, locale, label)
select 'language', cell[1], locale, cell[place]
  from seed, (values ('ms', 5), ('ta', 6), ('hi', 7), ('ar', 8), ('fr', 9), ('de', 10)) as found (locale, place)
 where cell[place] <> ''
on conflict (dataset, code, locale) do update set label = excluded.label where target.label <> excluded.label;

drop table seed;
