# كلمات الواجهة بالعربية.
# الأرقام لاتينية لأن العدّ في البرنامج يكتبها هكذا، فتبقى موحّدة.
-locale = ar-u-nu-latn
-direction = rtl

## Sides, voices, kinds
side-abroad = قيل للخارج
side-home = قيل للداخل
side-unclear = قيل لجمهور غير واضح
side-done = فُعل
passages = { $n ->
    [zero] لا مقاطع
    [one] مقطع واحد
    [two] مقطعان
    [few] { $n } مقاطع
    [many] { $n } مقطعًا
   *[other] { $n } مقطع
 }

## Between parts of a line, and around a quotation
join-comma = { "، " }
join-colon = { ": " }
join-semicolon = { "؛ " }
sentence-whole = { $sentence }.
quote-open = { "«" }
quote-close = { "»" }

## The computed sentence
selection-of = من { $n } من أصل { $all } من المقاطع
selection-searched = المقاطع التي فيها «{ $query }»: { $n }

## Groups
group-further = الأفعال أبعد من الأقوال عن «{ $rules }»
group-alike = الأفعال تطابق الأقوال
group-closer = الأفعال أقرب من الأقوال إلى «{ $rules }»
group-words-elsewhere = أفعال بلا أقوال من هذا النوع: { $side }
group-said-only = أقوال بلا فعل
group-done-only = أفعال بلا أقوال من: { $who }
group-scholars-only = أقوال { $who } فقط
group-words-elsewhere-here = أفعال، وليس في هذا الاختيار أقوال من هذا النوع: { $side }
group-said-only-here = أقوال بلا فعل في هذا الاختيار
group-done-only-here = أفعال، وليس في هذا الاختيار أقوال من: { $who }
group-scholars-only-here = في هذا الاختيار أقوال { $who } فقط
group-nothing-here = لا مقاطع في هذا الاختيار
group-not-covered = ليس في مجموعة البيانات هذه
open-all = افتح القضايا كلها ({ $n })

## Figures
count-side = { $n } { $side }
count-interpreters = { $who }: { $n }

## What it rests on
rests = على ماذا يستند
method-codebook = الطريقة المنشورة
method-mark = هذه طريقتك في الحساب، وليست المنشورة: { $what }.
method-interpreters = تُحسب أقوال { $who } مع غيرها
method-unclear = الأقوال التي جمهورها غير واضح تُحسب: { $side }
method-median = الوسيط بدل المتوسط
method-short = ليست طريقة الحساب المنشورة: { $what }
method-short-interpreters = مع { $who }
method-short-unclear = الجمهور غير الواضح محسوب: { $side }
method-short-median = القيم الوسيطة
method-json = هذا الملف من عرض بطريقة حساب أخرى. الدرجات التي فيه هي المنشورة.
method-back = عودة إلى الطريقة المنشورة
method-changes = النتائج التي تختلف عن المنشورة: { $n }.
method-words = أقوال من تُحسب
method-leaders = { $who } فقط
method-with-interpreters = { $who } أيضًا
method-audiences = جمهور غير واضح
method-apart = يُحسب وحده
method-with-unclear = يُحسب: { $side }
method-middle = موضع العلامة عند
middle-mean = المتوسط
middle-median = الوسيط
method-unclear-note = الطريقة المنشورة تفصل الأقوال التي جمهورها غير واضح. هنا تُحسب كلها: { $side }. هذا مجرد افتراض لمعرفة ما الذي يتغير.
method-ghosts = العلامات الباهتة في المواضع المنشورة.
range-note = الشريط: أين تنتقل العلامة لو حُذف أي مقطع واحد
range-what = يبيّن الشريط مدى تحرّك العلامة لو حُذف أي مقطع واحد. المؤلفون اختاروا هذه المقاطع، وهي ليست عيّنة، فالشريط ليس هامش خطأ.
range-told = الأشرطة ظاهرة.
range-short = { $side } { $position } (من { $low } إلى { $high })
range-short-same = { $side } { $position } (لا تتحرك)
range-short-one = { $side } { $position } (مقطع واحد)
range-name = موضع { $middle }، ومدى تحرّكه لو حُذف أي مقطع واحد: { $line }
range-line = { $side }: { $middle } { $position }، من { $low } إلى { $high } بحذف أي مقطع واحد
range-line-same = { $side }: { $middle } { $position }، لا يتغير بحذف أي مقطع واحد
range-line-one = { $side }: { $position }، يستند إلى مقطع واحد
range-gap = الأفعال ناقص الأقوال: { $gap }، من { $low } إلى { $high } بحذف أي مقطع واحد
decides-none = لا يغيّر النتيجةَ أيُّ مقطع وحده.
decides-these = تتغير النتيجة من دون أي واحد من هذه المقاطع:
changes-title = النتائج التي تتغير: { $n } من { $all }
changes-note = كل عمود يحسب المقاطع الظاهرة بطريقة أخرى. السهم ← يشير إلى نتيجة تختلف عن المنشورة.
changes-caption = نتيجة كل قضية بكل طريقة حساب
changes-issue = القضية
changes-scholars = مع { $who }
changes-unclear = غير الواضح محسوب: { $side }
changes-median = الوسيط
changes-own = طريقتك
changes-same = { $group }، بكل الطرق
changes-to = تصبح
decides-title = قضايا قد يغيّر مقطع واحد نتيجتها: { $n }
decides-some = { $issue }: { $group }
decides-to = من دونه: { $group }
record-decides = من دون هذا المقطع تكون النتيجة: { $group }
record-leaves = من دون هذا المقطع تبقى النتيجة: { $group }
decides-nothing = لا مقاطع عن هذه القضية
short-further = الأفعال أبعد
short-alike = تطابق
short-closer = الأفعال أقرب
short-words-elsewhere = ليس: { $side }
short-said-only = أقوال فقط
short-done-only = أفعال فقط
short-scholars-only = { $who } فقط
short-not-covered = لا مقاطع

## The reader’s own codes
codes-mark = هذه درجاتك، وليست المنشورة: { $what }.
codes-recoded = { $n ->
    [zero] لا مقاطع بدرجتك
    [one] مقطع واحد بدرجتك
    [two] مقطعان بدرجتك
    [few] { $n } مقاطع بدرجتك
    [many] { $n } مقطعًا بدرجتك
   *[other] { $n } مقطع بدرجتك
 }
codes-left-out = المحذوف: { $n }
codes-short = ليست الدرجات المنشورة: { $what }
codes-published = كل الدرجات هي المنشورة.
codes-no-moves = لا تتغير أي قضية.
codes-moves = القضايا التي تتغير: { $n }
codes-no-groups = لا تتحول أي نتيجة إلى أخرى
codes-groups = ما صارت نتيجته مختلفة: { $n }
codes-only-out = المقاطع المحذوفة: { $n }
codes-undo = تراجع
codes-redo = إعادة
codes-back = الكل كما نُشر
codes-what = ما الذي تغيّر
codes-what-issues = القضايا التي تتغير
codes-to = { $from } ← { $to }
codes-out = محذوف
codes-gap = الأفعال ناقص الأقوال { $from } ← { $to }
codes-no-gap = لا شيء
codes-within = المتوسط نفسه من درجات أخرى
codes-more = مقارنة الدرجات
codes-own = درجتك
codes-own-out = حذفت هذا المقطع. لا يُحسب في أي مكان.
codes-published-code = الدرجة المنشورة
codes-change = ضع درجتك
codes-change-note = درجتك تحرّك العلامات في كل عرض، ورابط هذه الصفحة يحفظها. البيانات المنشورة تبقى كما هي، وكل ما تصنعه بدرجتك يذكر ذلك.
codes-leave-out = احذف هذا المقطع
codes-take-back = عودة إلى الدرجة المنشورة
codes-is-published = كما نُشر
codes-row-out = حذفته أنت
codes-left-out-title = ما حذفته أنت
codes-row-own = منك؛ المنشور { $code }
codes-name-own = درجتك؛ المنشور: { $words }
codes-record-own = درجة من قارئ هنا: { $code } ({ $words })
codes-record-out = حذف أحد القرّاء هذا المقطع
codes-file = درجاتك، في ملف مقيِّم ثانٍ
codes-file-note = درجات قارئ بدأ من المنشورة، فهي ليست مراجعة مستقلة. الدرجة رقم من المقياس. "x" تعني محذوف، وnull تعني بلا درجة.
codes-empty = ورقة درجات فارغة
codes-empty-note = لمن لم يرَ الدرجات المنشورة. الدرجة رقم من المقياس. ضع "x" لحذف مقطع، وnull حيث لا تعطي درجة.
codes-read = قُرئ ملف المقيِّم الثاني. المقاطع: { $n }، ومنها ما يخالف المنشور: { $changes }.
codes-refused = لم يؤخذ شيء من هذا الملف. فيه مشكلات، عددها { $n }، وهي مذكورة أدناه.
codes-more-problems = … و{ $n } أخرى
codes-alpha = معامل ألفا لكريبندورف (ترتيبي)
codes-alpha-none = لا قيمة: الدرجات كلها متساوية، أو ليس لأي مقطع درجتان
codes-alpha-rest = المقاطع التي قيّمها الاثنان: { $n } من { $all }، ومنها { $alike } بالدرجة نفسها. اسميًّا { $nominal }، وبالفترات { $interval }.
codes-alpha-what = القيمة 1 تعني اتفاقًا دائمًا، و0 ما تعطيه الصدفة، وما دون 0 أسوأ من الصدفة. تُحسب الدرجات رُتبًا.
codes-published-own = الدرجات المنشورة ودرجاتك
codes-published-second = الدرجات المنشورة ودرجات المقيِّم الثاني
codes-own-second = درجاتك ودرجات المقيِّم الثاني
codes-own-none = لم تغيّر أي درجة. افتح مقطعًا واختر «ضع درجتك».
codes-own-caution = بدأت من الدرجات المنشورة وغيّرت { $n } من { $all }. فهذا الرقم يبيّن كم ابتعدت عنها، ولا يبيّن مدى متانتها.
codes-second-caution = لا تدل ألفا على شيء إلا إذا لم يكن المقيِّم الثاني قد رأى الدرجات المنشورة.
codes-second = المقيِّم الثاني
codes-second-by = المقيِّم الثاني: { $coder }
codes-second-hint = اطلب من شخص أن يقيّم المقاطع في ورقة فارغة، ثم حمّلها هنا. يبقى الملف على هذا الجهاز، ويُقرأ في هذه الصفحة ولا يُرسل إلى أي مكان.
codes-second-counts = { $file }: مقيَّم { $n }، محذوف { $out }، بلا درجة { $none }.
codes-load = حمّل ملف مقيِّم ثانٍ…
codes-take = خذ هذه الدرجات درجاتٍ لك
codes-take-note = تُحسب حينها في كل عرض وتدخل في الرابط موسومة بأنها لك. التراجع يعيد درجاتك السابقة.
codes-differ = حيث يختلف الاثنان، عدد المقاطع: { $n }
codes-differ-none = أعطى الاثنان كل مقطع الدرجة نفسها.
codes-apart = الفرق { $distance }
codes-by-published = المنشور
codes-by-second = المقيِّم الثاني
codes-by-own = أنت
codes-problems = لم يؤخذ شيء من { $file }
codes-warnings = ما يحتاج إلى نظر في { $file }
codes-json = هذا الملف من عرض فيه درجات قارئ. الدرجات التي فيه هي المنشورة.

## The figure
headline = أكبر فرق بين الأقوال والأفعال: { $widest }
headline-home = أكبر فرق بين ما قيل للجمهورين: { $widest }
headline-match = { $n ->
    [zero] لا قضايا يمكن مقارنتها
    [one] الأقوال والأفعال متطابقة في القضية الوحيدة التي يمكن مقارنتها
    [two] الأقوال والأفعال متطابقة في القضيتين اللتين يمكن مقارنتهما
    [few] الأقوال والأفعال متطابقة في { $n } قضايا يمكن مقارنتها كلها
    [many] الأقوال والأفعال متطابقة في { $n } قضية يمكن مقارنتها كلها
   *[other] الأقوال والأفعال متطابقة في { $n } قضية يمكن مقارنتها كلها
 }
sentence-none = لا قضية هنا فيها أقوال وأفعال معًا للمقارنة.
sentence-match = تتطابق الأقوال والأفعال في: { $issues }
sentence-match-both = تتطابق الأقوال والأفعال في: { $issues } ({ $both })
sentence-thin = المقارنات المستندة إلى أدلة قليلة: { $nthin } من { $nall }
sentence-thin-on = الأدلة قليلة في: { $issues }
sentence-firm = لا تتغير أي مقارنة بحذف أي مقطع واحد ({ $n })
list-and = { $first } و{ $last }
verdict-deeds = الأفعال
verdict-words = الأقوال
verdict-what = ما هو «{ $side }»:
verdict-base = ما هو «{ $side }»
verdict-much-further = { $what } أبعد بكثير عن «{ $rules }» من { $base }
verdict-further = { $what } أبعد عن «{ $rules }» من { $base }
verdict-little-further = { $what } أبعد قليلًا عن «{ $rules }» من { $base }
verdict-little-closer = { $what } أقرب قليلًا إلى «{ $rules }» من { $base }
verdict-closer = { $what } أقرب إلى «{ $rules }» من { $base }
verdict-much-closer = { $what } أقرب بكثير إلى «{ $rules }» من { $base }
verdict-match = الأفعال تطابق الأقوال
verdict-match-both = تطابق: { $both }
verdict-same = الشيء نفسه للجمهورين
differ-widely = فرق كبير: { $rules }
differ = فرق: { $rules }
differ-little = فرق صغير: { $rules }
statements = { $n ->
    [zero] لا تصريحات
    [one] تصريح واحد
    [two] تصريحان
    [few] { $n } تصريحات
    [many] { $n } تصريحًا
   *[other] { $n } تصريح
 }
deeds = { $n ->
    [zero] لا أفعال
    [one] فعل واحد
    [two] فعلان
    [few] { $n } أفعال
    [many] { $n } فعلًا
   *[other] { $n } فعل
 }
thin = أدلة قليلة
said = القول
did = الفعل
undated-short = بلا تاريخ
key-did = فُعل
key-match = تطابق
key-same = الشيء نفسه للجمهورين
key-thin = أدلة قليلة: قد يغيّر تصريح واحد أو فعل واحد النتيجة
rows-rest = { $n ->
    [zero] لا قضايا أخرى
    [one] قضية أخرى
    [two] قضيتان أخريان
    [few] { $n } قضايا أخرى
    [many] { $n } قضية أخرى
   *[other] { $n } قضية أخرى
 }
rows-empty = لا مقاطع في هذا الاختيار: { $issues }.
rows-elsewhere = ليس في مجموعة البيانات هذه: { $issues }.
picture-rows = صف لكل قضية، من «{ $rejects }» في اليسار إلى «{ $accepts }» في اليمين
skip = انتقل إلى الشكل
more = المزيد
answers-evidence = كل تصريح وكل فعل وراء الشكل، وكيف قُيِّم.
answers-speakers = من قاله: أقوال كل متحدث بترتيب التواريخ.
answers-timeline = الأقوال والأفعال بحسب التاريخ. المقاطع بلا تاريخ محسوبة في اليمين.
answers-places = الأماكن التي تذكرها المقاطع، مع الأقوال والأفعال في كل منها.
answers-story = الحجة خطوة خطوة، مع الأقوال والأفعال التي تستند إليها.
more-look = انظر بطريقة أخرى
more-check = تحقّق
more-take = خذه معك
more-rows = صف لكل قضية. أكبر فرق بين الأقوال والأفعال أولًا.
more-map = القضايا كلها في صورة واحدة: الأقوال أفقيًّا والأفعال رأسيًّا.
more-audiences = قارن ما يسمعه الجمهوران
more-audiences-about = ضع الأقوال لجمهور إلى جانب الأقوال للآخر.
more-deeds = قارن الأقوال والأفعال
more-deeds-about = عودة إلى المقارنة الأولى.
more-about = المقياس، ومن أعطى الدرجات، وما قد يقوله ناقد.
more-sure = انظر ما الذي يتغير لو حذفت مقطعًا أو حسبت بطريقة أخرى.
more-codes = ضع درجاتك أو درجات غيرك إلى جانب المنشورة.
more-help = كيف تُقرأ العلامات، والمفاتيح.
more-share = طرق لعرضه في مكان آخر: رمز، صور، بيانات، طريقة الاستشهاد.
more-link = رابط إلى هذا العرض وحده.
sure = ما مدى الثقة بهذا؟
sure-what = كل علامة متوسط مقاطع قليلة. احسبها هنا بطرق أخرى، وانظر أي النتائج تتغير.
sure-show = إظهار
sure-ranges = كم يحرّك مقطع واحد العلامة
sure-interpreters = أقوال { $who }
scored-by = التقييم: { $by }.
others = { $n ->
    [zero] لا قضايا أخرى
    [one] قضية أخرى لا يمكن مقارنتها
    [two] قضيتان أخريان لا يمكن مقارنتهما
    [few] { $n } قضايا أخرى لا يمكن مقارنتها
    [many] { $n } قضية أخرى لا يمكن مقارنتها
   *[other] { $n } قضية أخرى لا يمكن مقارنتها
 }
others-said = فيها أقوال فقط: { $n }
others-done = فيها أفعال فقط: { $n }
others-words-elsewhere = فيها أقوال، لكن ليس «{ $side }»: { $n }
others-interpreters = فيها أقوال { $who } فقط: { $n }
others-here = في هذا الاختيار { $why }

## The picture
hollow-note = إطار رفيع: مقطع واحد فقط
line-solid = خط متصل: المصدر ({ $source }) يربط بين الاثنين
line-dashed = خط متقطع: المقيِّمون وحدهم يربطون بين الاثنين
ghost-note = علامة باهتة: كما نُشر

## The map
map-said = القول
map-did = الفعل
map-yes-yes = نعم للاثنين
map-no-no = لا للاثنين
map-yes-no = يقول نعم ويفعل لا
map-no-yes = يقول لا ويفعل نعم
map-diagonal = يفعل ما يقول
map-hint-said = قيل
map-hint-did = فُعل
map-only-words = أقوال فقط
map-only-words-here = أقوال فقط هنا
map-only-deeds = أفعال فقط
map-deeds-apart = أفعال بلا أقوال للمقارنة
map-only-deeds-here = أفعال فقط هنا

## Accessible names
issue-name = { $issue }: { $group }؛ { $figures }
issue-name-both = { $issue }: الأقوال: { $said }؛ الأفعال: { $did }؛ { $verdict }
record-name = { $side }، { $who }، { $date }: { $words }. { $issue }
record-name-deed = { $side }، { $date }: { $words }. { $issue }
picture-map = خريطة: أفقيًّا ما قيل، ورأسيًّا ما فُعل؛ من { $low } إلى { $high }

## Dates
undated = بلا تاريخ في المصدر ({ $source })
undated-note = لا تاريخ في المصدر ({ $source }): «{ $note }»

## Views and tools
view-rows = صفوف
view-all = المقاطع كلها ({ $n })
view-map = خريطة
view-evidence = كل المقاطع
view-timeline = الخط الزمني
view-story = الحجة
views = طرق العرض
search = ابحث في المقاطع
filter = تصفية
filters = عوامل التصفية
about = كيف جرى التقييم
help = كيف يُقرأ هذا
copy-link = انسخ الرابط
clear-all = امسح الكل
close = إغلاق
theme-dark = ألوان داكنة
theme-light = ألوان فاتحة
period = الفترة
period-from = من
period-to = إلى
period-hint = سنة أو شهر أو يوم، مثل 2017 أو 2017-06
period-no-date = «{ $found }» ليس تاريخًا. اكتب سنة أو شهرًا أو يومًا، مثل 2017 أو 2017-10 أو 2017-10-18.
period-late-start = «{ $found }» بعد نهاية الفترة، { $end }. اكتب تاريخًا أسبق.
period-early-end = «{ $found }» قبل بداية الفترة، { $start }. اكتب تاريخًا أحدث.
undated-out = مقاطع بلا تاريخ غير ظاهرة: { $n }
facet-issue = القضية
facet-audience = قول أم فعل
facet-voice = أقوال من
facet-aim = الغاية
facet-category = نوع الفعل
facet-position = الدرجة
facet-speaker = المتحدث
facet-place = المكان
facet-note = اختر اثنين من قائمة واحدة لترى المقاطع التي فيها أي منهما. واختر من قائمتين لترى المقاطع التي فيها كلاهما. كل عدد يقول كم يُظهر ذلك الاختيار.
empty-title = لا مقطع يناسب هذا الاختيار
empty-text = امسح عوامل التصفية لترى المقاطع كلها ({ $all }).
fold = طيّ
compare-title = جنبًا إلى جنب
compare-remove = أزِل { $issue } من المقارنة

## Timeline
picture-timeline = خط زمني فيه صف لكل قضية: ما قيل فوق خطه وما فُعل تحته، بحسب السنة
timeline-note = فوق الخط: القول. تحته: الفعل. عرض الشريط بقدر غموض تاريخه: السنة بعرض سنة كاملة.
timeline-broken = ينقطع الخط حيث حُذفت سنوات ليس فيها مقطع مؤرخ ولا حدث.
timeline-row = { $issue }: { $n } بتاريخ، { $undated } بلا تاريخ
timeline-undated = { $n } بلا تاريخ
timeline-events = الأحداث المحيطة بها ({ $n })
brush-from = الفترة من { $date }
brush-to = الفترة حتى { $date }
brush-window = الفترة من { $from } إلى { $to }
brush-clear = كل السنوات
timeline-many = المقاطع أكثر من أن يكون لكل منها علامة. في كل صف، كلما طال الشريط كثرت المقاطع في ذلك الوقت.
timeline-ghosts = باهت: مقاطع خارج هذا الاختيار.

## Play
play = تشغيل
play-pause = إيقاف مؤقت
play-group = تشغيل السنوات
play-back = سنة إلى الوراء
play-next = سنة إلى الأمام
play-all = كل السنوات
play-span = { $from }–{ $to }
play-speed = السرعة
play-times = { $times }×
play-still = يطلب نظامك حركة أقل، فلا تتقدم السنوات إلا عندما تقدّمها أنت.
play-runs = تمر السنوات من { $from } إلى { $to }.
play-undated = مقاطع بلا تاريخ تبقى خارجًا إذ لا سنة لها: { $n }.
play-told = حتى { $year }: { $selection }
play-end = لا مقطع مؤرخ في سنة لاحقة.
key-play = أثناء التشغيل، سنة إلى الوراء أو إلى الأمام

## Places
view-places = الأماكن
picture-places = خريطة فيها دائرة لكل مكان تذكره المقاطع
places-note = كلما كثرت المقاطع كبرت الدائرة. المقطع الذي يذكر مكانين يُحسب في كليهما.
places-outside = أماكن خارج هذا الجزء من الخريطة: { $n }.
places-hidden = { $n ->
    [zero] لا مقاطع من { $who } غير مرسومة.
    [one] مقطع واحد من { $who } غير مرسوم.
    [two] مقطعان من { $who } غير مرسومين.
    [few] { $n } مقاطع من { $who } غير مرسومة.
    [many] { $n } مقطعًا من { $who } غير مرسومة.
   *[other] { $n } مقطع من { $who } غير مرسومة.
 }
places-land-waiting = اليابسة قيد التحميل.
places-land-missing = تعذّر تحميل اليابسة. تبقى الدوائر والقائمة من دونها.
places-forums = محافل ومعاهدات
places-neither = لا مكان ولا محفل مذكور
places-chosen = مختار
places-fit = أظهر كل الأماكن
places-list = الأماكن والمحافل
places-counts = من { $all } من المقاطع: { $placed } تذكر مكانًا، و{ $forums } محفلًا فقط، و{ $neither } لا هذا ولا ذاك.
places-none = لا مقاطع في هذا الاختيار
notice-zoom = ظاهر { $shown } من { $all } من الأماكن، بتكبير { $scale } مرة من حجم العالم كله.

## Story
story-step = الخطوة { $n } من { $all }: { $title }
story-steps = خطوات الحجة
story-next = التالي
next-hit = النتيجة التالية
story-back = رجوع
story-explore = استكشف هذا العرض
story-free = افتح الشكل كله
story-finding = خلاصة المؤلفين:
key-story = في الحجة، خطوة إلى الوراء أو إلى الأمام

## An issue
issue-evidence = { $issue }: الأدلة
issue-rule = القياس بحسب: { $rule }.
issue-concludes = ما يخلص إليه المؤلفون (المصدر: { $source })
issue-elsewhere = يتناول المصدر ({ $source }) هذه القضية في جزء ليس في مجموعة البيانات هذه.
issue-nothing = ليس في المصدر ({ $source }) مقطع عن هذه القضية.
issue-hidden = عوامل التصفية تخفي كل المقاطع عن هذه القضية.
issue-sure = ما مدى الثقة بهذا؟
entry-why = لماذا
entry-why-of = لماذا: { $score }
evidence-undated = حيث لا تاريخ، لا يذكر المصدر ({ $source }) تاريخًا.
evidence-no-answer = لا يُذكر فعل يجيب عنه.
evidence-no-answer-here = لا فعل في هذا الاختيار يجيب عنه.
evidence-no-deeds = لا يُذكر فعل في هذه القضية.
evidence-no-deeds-here = لا فعل في هذه القضية في هذا الاختيار.
evidence-no-words = لا تُذكر أقوال في هذه القضية.
evidence-no-words-here = لا أقوال في هذه القضية في هذا الاختيار.
evidence-no-words-on = لا تُذكر أقوال وراء هذه الأفعال.
evidence-no-words-on-here = لا أقوال وراء هذه الأفعال في هذا الاختيار.
evidence-above = الجواب أعلاه:
evidence-elsewhere = الجواب تحت { $issue }:
compare-with = قارن مع…
compare-away = أزِل

## A passage
card-ours = بكلماتنا.
card-ours-too = بكلماتنا:
card-quoted = اقتباس في المصدر ({ $source }):
card-scored = الدرجة: { $score }
card-reason = السبب:
scored-unchecked = التقييم: { $by }. لم يراجعه أحد من الخارج.
scored-checked = التقييم: { $by }، وقد روجع من الخارج.
card-deeds = ما الذي فُعل بشأنه
card-words = الأقوال التي يجيب عنها
card-no-words = لا تُذكر أقوال يجيب عنها.
card-open-deed = افتح هذا الفعل
card-open-words = افتح هذه الأقوال
answer-matches = يطابق
answer-diverges = لا يطابق
answer-qualifies = يطابق جزئيًّا
answer-by-source = المصدر ({ $source }) يربط بين الاثنين.
answer-by-scoring = المقيِّمون وحدهم يربطون بين الاثنين.
card-other-words = تصريحات أخرى مرتبطة به: { $n }
card-place = موضعه في المصدر ({ $source })
card-locator = { $section }، الفقرة { $n } من { $all }
card-opening = تبدأ بـ«{ $words } …»
card-open-source = افتح المصدر ({ $source })
card-aim = الغاية التي يذكرها المصدر ({ $source }): { $aim }
card-category = يدرجه المصدر ({ $source }) تحت: { $category }
card-notes = سياق من خارج المصدر ({ $source })
card-n-notes = ملاحظات غير محسوبة: { $n }
card-copy-link = انسخ الرابط
card-cite = استشهد
card-dispute = اعترض على هذه الدرجة
card-copy-report = أبلغ عن خطأ
place-short = { $section }، ¶{ $n }
place-numbered = القسم { $number }
previous = السابق
next = التالي
drawn-report = يربطهما المصدر ({ $source })
drawn-coder = يربطهما المقيِّمون وحدهم
link-matches = الفعل يفعل ما تقوله الأقوال
link-diverges = الفعل عكس ما قيل، أو أقل مما وُعد به
link-qualifies = الفعل يضيّق معنى الأقوال
link-reinterprets = يعطي الأقوال الأخرى معنى جديدًا
link-reinterpreted = يأخذ معنى جديدًا من
link-echoes = يقول الشيء نفسه ثانية
link-echoed = يقوله ثانية
link-escalates = الادعاء نفسه، أقوى ولاحقًا
link-escalated = يقوّيه لاحقًا
link-departs = يتراجع عما قيل من قبل
link-departed = يتراجع عنه لاحقًا

## Speakers
evidence-list = قائمة
passages-unfold = افتح الكل
passages-fold = اطوِ الكل
pages-span = من { $from } إلى { $to } من أصل { $all }.
pages-next = أظهر التالية ({ $n })
pages-previous = أظهر السابقة ({ $n })
counted = العدد يقول كم مقطعًا في العلامة.
evidence-as = العرض
evidence-table = جدول
evidence-speakers = المتحدثون
view-speakers = المتحدثون
picture-speakers = المتحدثون: شريط لكل منهم، من { $low } إلى { $high }، مع علامة لكل تصريح
speakers-counts = { $n ->
    [zero] لا تصريحات
    [one] تصريح واحد
    [two] تصريحان
    [few] { $n } تصريحات
    [many] { $n } تصريحًا
   *[other] { $n } تصريح
 }: { $sides }
speakers-dated = { $n } بتاريخ، { $undated } بلا تاريخ
speakers-none-dated = كلها بلا تاريخ
speakers-all-dated = كلها بتاريخ
speakers-undated = بلا تاريخ
speakers-name = { $name }، { $role }. { $counts }. الدرجات بالترتيب: { $scores }
speakers-all = كل المتحدثين
speakers-walk = أقوال { $name } بالترتيب
speakers-no-walk = لا يؤرخ المصدر ({ $source }) أي تصريح هنا، فلا ترتيب لها.
speakers-tray = بلا تاريخ في المصدر ({ $source })، فليست في الترتيب:
speakers-single = متحدثون لكل منهم تصريح واحد ({ $n }):
speakers-out = متحدثون آخرون لا يقولون شيئًا في هذا الاختيار: { $n }.
speakers-order = التصريحات المؤرخة تنزل في كل شريط بترتيب تواريخها، يصلها خط رفيع. يكون الخط متقطعًا حيث يتداخل تاريخان. ارتفاع العلامة لا يدل على مدة.
speakers-ties = يصل خط غليظ أقوالًا تراجع لاحقُها عن سابقها أو أكّد الادعاء نفسه بقوة أكبر. يكون متصلًا حيث يربط بينها المصدر ({ $source })، ومتقطعًا حيث يربط المقيِّمون وحدهم. العلامة خارج الخط الرفيع لمتحدث آخر.
speakers-tied = { $said } ({ $who }، { $date }) · { $drawn }

## Chain
chain-show = أظهر سلسلة الروابط ({ $n })
chain-picture = سلسلة هذا المقطع: المقاطع ({ $n }) وما يربط بينها
chain-keys = سهما اليسار واليمين يتبعان رابطًا. الأعلى والأسفل إلى التالي في القائمة. Home وEnd إلى الأول والأخير. Enter يفتح.
chain-number = { $n } من { $all }
chain-here = هذا المقطع
chain-to = إلى { $number }: { $said }
chain-by = { $said } { $what }
chain-further = أبعد في السلسلة
chain-across = روابط أخرى داخلها
chain-across-line = { $from } إلى { $to }: { $said }
chain-left-out = مقاطع أبعد في السلسلة لم تُرسم ({ $n }):
chain-more = و{ $n } أخرى
chain-told = سلسلة مقاطع، عددها { $n }.
chain-told-none = السلسلة مخفية.
key-chain = في سلسلة، على طول روابطها؛ Home وEnd: الأول والأخير

## Evidence table
table-caption = كل مقاطع هذا الاختيار، بحسب القضية
column-side = قول أم فعل
column-date = التاريخ
column-speaker = من
column-what = ماذا
column-position = الدرجة
column-locator = الموضع في المصدر ({ $source })
sort-name = الترتيب بحسب:
sort-by = رتّب بحسب { $column }
sort-ascending = تصاعديًّا
sort-descending = تنازليًّا
actor-done = كما ورد

## About
about-intro = لكل مقطع درجة واحدة. العلامة عند المتوسط البسيط لدرجاتها. لا درجة أثقل من أخرى. حيث لا مقطع، لا يُملأ شيء.
about-scale = المقياس
about-scale-code = الدرجة
about-scale-said = تصريح …
about-scale-done = فعل …
about-groups = تتطابق الأقوال والأفعال إذا لم يزد الفرق بين متوسطيهما على { $alike }. التطابق ليس مدحًا: قد يكون كلاهما بعيدًا عن «{ $rules }».
about-thin = الأدلة قليلة إذا لم يكن لأحد الجانبين إلا مقطع واحد، أو إذا تغيّرت النتيجة بحذف أحد مقاطعها.
about-apart = لا تُحسب مع غيرها: أقوال { $who }.
about-who = من قيّم
about-sources = ما يشمله
about-critic = ما قد يقوله ناقد
about-corrections = التصحيحات
about-no-corrections = لا شيء منذ النسخة الأولى.
about-independence = مؤلفو المصدر ({ $source }) وناشره لم يصنعوا هذا ولا يؤيدونه.
about-all-cited = كل فقرة من النص يذكرها مقطع واحد على الأقل.
about-uncited-count = فقرات من النص غير مذكورة: { $n }. مجموعة البيانات تقول لماذا.

## Help
help-title = كيف تقرأ هذا وتستخدمه
help-read = الحلقة تبيّن الأقوال ({ $side })، والمربع يبيّن الأفعال. يمتد سهم من الأقوال إلى الأفعال: كلما طال قلّ التطابق.
help-read-map = الأقوال أفقيًّا والأفعال رأسيًّا. لكل قضية حلقة على الخط المائل عند أقوالها. ومربعها فوقها أو تحتها مباشرة عند أفعالها، والسهم يصل بينهما. في الشريط المظلل تتطابق الأقوال والأفعال. القضايا التي فيها أحدهما فقط في قوائم إلى الجانب وفي الأسفل. افتح قضية لترى كل مقطع من مقاطعها علامةً صغيرة.
help-read-evidence = هنا كل مقطع وراء الصور: من قاله ولمن، أو ما الذي فُعل. ترى متى، وكيف قُيِّم، وموضعه في المصدر ({ $source }).
help-read-speakers = كل شريط متحدث له تصريحان أو أكثر. العلامة عند درجة تصريح. العلامات المؤرخة تنزل بترتيب تواريخها. اختر متحدثًا لترى أقواله كاملة.
help-read-timeline = لكل قضية صف. ما قيل فوق خطه، وما فُعل تحته. العلامة عند تاريخها وعرضها بقدر غموضه. طرف الصف يقول كم مقطعًا بلا تاريخ. اسحب المقبضين لاختيار بعض السنوات.
help-read-places = في القائمة أولًا الأماكن والمحافل الأكثر مقاطع. العلامة ذات العدد تقول كم مقطعًا من نوعها. كل دائرة على الخريطة الصغيرة مكان: كلما كثرت المقاطع كبرت.
help-open = افتح قضية لترى مقاطعها. افتح مقطعًا لترى الكلمات وموضعها وسبب درجتها.
help-keys = المفاتيح
key-tab = التنقل بين الأزرار والعلامات
key-enter = فتح ما عليه التركيز
key-arrows = في صورة، إلى العلامة التالية في ذلك الاتجاه
key-escape = إغلاق المفتوح والعودة
key-slash = بحث
key-brackets = المقطع السابق والتالي
key-undo = التراجع عن تغيير في درجاتك؛ مع Shift: إعادته
help-share = انسخ العنوان لتشارك ما تراه. فهو يحفظ ما اخترته. إن لم تختر عرضًا، تفتح الصفحة الضيقة «صفوف» والعريضة «خريطة».

## Source line
source-line = { $authors }، { $title } ({ $publisher }، { $published })
source-short = المصدر: { $title } ({ $publisher }، { $published }).
coding-short = التقييم: { $by }، { $date }.
coding-line = التقييم: { $by }، { $date }، بحسب النسخة { $codebook } من قواعده. نسخة البيانات: { $version }. { $method }
coding-unchecked = لم يراجع الدرجات أحد من الخارج بعد.
coding-checked = راجع الدرجات شخص من الخارج.

## The version of the data, where a link names one
version-pinned = هذا الرابط يلتزم بالنسخة { $version } من البيانات.
version-newest = إنها الأحدث.
version-same = الأحدث هي النسخة { $newest }. لم يُصحَّح أي مقطع منذ ذلك الحين.
version-since = المقاطع المصححة منذ ذلك الحين: { $n }. الأحدث هي النسخة { $newest }.
version-live = أظهر الأحدث
version-missing = يطلب هذا الرابط النسخة { $asked } من البيانات، ولا يمكن العثور عليها الآن. ترى الأحدث، وهي النسخة { $own }.
version-alone = يطلب هذا الرابط النسخة { $asked } من البيانات. ليس في هذه النسخة المحفوظة إلا { $own }، فتراها.
version-unreached = تعذّر الوصول الآن إلى النسخة { $asked } من البيانات. ما زلت ترى النسخة { $own }.
version-newest-unreached = تعذّر الوصول الآن إلى أحدث البيانات. ما زلت ترى النسخة { $own }.
version-there = افتح تلك النسخة في الصفحة العامة

## Notices
notice-copied = نُسخ.
notice-copy-failed = متصفحك لا يسمح لهذه الصفحة بالنسخ. النص محدد أدناه: انسخه بيدك.
notice-saved = استلم متصفحك نسخة من هذه الصفحة، مع هذا العرض وبياناته.
notice-save-failed = تعذّر حفظ نسخة. هذا المكان يمنع التنزيل، أو ينقص جزء من الصفحة. افتح الصفحة نفسها على العنوان أدناه واحفظها هناك.
notice-view = { $view }. { $selection }
notice-selection = ظاهر { $n } من { $all } من المقاطع.
notice-searched = المقاطع المطابقة: { $n }.
notice-dropped = جزء من هذا الرابط لا يمكن عرضه هنا، فتُرك: { $what }
study-missing = تعذّر جلب ما طلبته. حاول ثانية، أو أعد تحميل الصفحة.
study-again = حاول ثانية
study-late = ما طلبته في الطريق.
dropped-free = أظهر العرض الأول
notice-end = لا مقاطع أخرى في هذا الاتجاه.
copy-title = انسخ هذا النص

## What can be copied
citation = { $who }، { $what }، { $date }. في: { $authors }، { $title }، { $publisher }، { $published }، { $place }. { $url } الدرجة { $code } ({ $words })، التقييم: { $by }، النسخة { $version }. { $link }
report-dispute = كنت سأعطي هذا المقطع درجة أخرى. الدرجة الآن: { $now }. المقطع: { $record } (نسخة البيانات { $version }). { $link } السبب المذكور: { $reason } درجتي وسببها:
report-error = أظن أن في هذا المقطع خطأ: { $record } (نسخة البيانات { $version }). { $link } ما يقوله الآن: { $now } الصواب وسببه:
report-error-general = أظن أن في مجموعة البيانات خطأ (نسخة البيانات { $version }). { $link } ما هو، وما الصواب:

## Share
share-link = رابط إلى هذا العرض
share-link-page = صفحة صغيرة تُظهر بطاقة حيث تُعرض الروابط
share-links = روابط
share-link-issue = رابط إلى هذه القضية
share-embed = رموز أخرى
share-iframe = رمز (iframe)
share-element = عنصر لصفحات تبنيها
share-placeholder = رابط يصبح إطارًا بالارتفاع المناسب (يحتاج إلى نص برمجي)
share-static = صورة فيها رابط إلى هنا
share-quotation = اقتباس فيه رابط إلى هنا
share-newsletter = نشرة بريدية
share-amp = AMP
share-scroll = حجة تُقرأ بالتمرير
share-scroll-free = انظر بنفسك إلى كل القضايا والمقاطع
share-picture = صور
share-screen = كما على الشاشة
share-landscape = عريضة، 1.91 : 1
share-square = مربعة، 1 : 1
share-portrait = طولية، 4 : 5
share-one-column = عمود واحد، 85 mm
share-two-columns = عمودان، 180 mm
share-letter = نشرة بريدية، 600 px
share-texts = نصوص
share-title = العنوان
share-caption = الشرح
share-alt = النص البديل
share-description = وصف طويل
share-data = بيانات
share-csv-shown = المقاطع الظاهرة، CSV
share-csv-all = كل المقاطع، CSV
share-csv-note = تفصل الفواصل (,) بين أعمدة ملف CSV. إن وضع برنامج الجداول كل شيء في عمود واحد، فاستخدم استيراد النصوص فيه واختر الفاصلة (,).
share-json-shown = المقاطع الظاهرة، JSON
share-json-all = كل المقاطع، JSON
share-citation = استشهاد
share-plain = نص عادي
share-bibtex = BibTeX
share-csl = CSL-JSON
share-no-address = لا رابط بعد، لأن هذه الصفحة لا تعرف عنوانها على الويب. افتحها على ذلك العنوان، أو اطلب من ناشرها أن يبنيها بـ --url.
share-no-web-address = لن يعمل هذا الرمز في مكان آخر، لأن الصفحة مفتوحة من ملف. افتحها على عنوانها (https://…)، أو اطلب من ناشرها أن يبنيها بـ --url.
share-other-data = سيُظهر هذا الرمز بيانات غير التي تراها: اختارها موقع لصفحته. انسخ رمز تلك الصفحة.
share-no-https = تحتاج صفحات AMP إلى عنوان يبدأ بـ https://، وليس لهذه الصفحة عنوان كهذا.
share-more = { $n ->
    [zero] { "" }
    [one] وقضية أخرى
    [two] وقضيتان أخريان
    [few] و{ $n } قضايا أخرى
    [many] و{ $n } قضية أخرى
   *[other] و{ $n } قضية أخرى
 }
share-all-passages = المقاطع كلها ({ $all })
share-of-passages = { $n } من { $all } من المقاطع
share-searched = بحث: «{ $query }»
share-period-from = من { $from }
share-period-to = حتى { $to }
share-selected = اختيار: { $n } من { $all } من المقاطع.
share-credit = التقييم: { $by }. المصدر: { $publisher }، { $year }.
share-credit-version = التقييم: { $by } (نسخة البيانات { $version }). المصدر: { $publisher }، { $year }.
share-scored-by = التقييم: { $by }.
share-alt-gaps = رسم فيه صف لكل قضية.
share-alt-map = خريطة: الأقوال أفقيًّا والأفعال رأسيًّا.
share-alt-evidence = جدول المقاطع بحسب القضية.
share-alt-speakers = أشرطة، واحد لكل متحدث، مع علامة لكل تصريح.
share-speakers = متحدثون لهم تصريحان أو أكثر: { $n }، ولهم تصريح واحد: { $nsingle }.
share-walk = أقوال { $name } بترتيب تواريخها.
share-alt-timeline = خط زمني لما قيل وما فُعل.
share-alt-places = خريطة العالم وفيها دائرة لكل مكان تذكره المقاطع.
share-alt-story = خطوة من الحجة، «{ $title }»، مع صورتها.
share-alt-record = مقطع واحد، { $side }، { $who }، { $date }: { $what }
share-score = الدرجة: { $words }.
share-scored-as = الدرجة: { $words }، التقييم: { $by }.
share-scale-ends = يبيّن المقياس: { $title }. يمتد من «{ $left }» في اليسار إلى «{ $right }» في اليمين.
share-places-said = الأقوال، من اليسار إلى اليمين: { $words }.
share-places-done = الأفعال، من اليسار إلى اليمين: { $words }.
share-marks = الحلقة عند { $middle } ما هو «{ $side }»، والمربع عند { $middle } الأفعال. إن لم يتطابقا امتد سهم من الأقوال إلى الأفعال. يكون متقطعًا حيث الأدلة قليلة.
share-not-covered = ليس في مجموعة البيانات هذه: { $issues }.
share-nothing-selected = لا مقاطع في هذا الاختيار: { $issues }.
share-partly = في هذا الملف { $n } من { $all } من المقاطع.
share-cite-view = { $by }: { $title }. نسخة البيانات: { $version }، { $date }. درجات مقاطع في { $source }. { $link }
share-cite-source = { $authors }، { $title }، { $publisher }، { $published }
share-cite-note = نسخة البيانات: { $version }. درجات مقاطع في { $source }.
share-cite-score = الدرجة: «{ $words }».
share-coding = التقييم: { $by }، { $date }، نسخة البيانات: { $version }.
share-unchecked = لم يراجع الدرجات أحد من خارج المشروع بعد.
share-checked = روجعت الدرجات من الخارج.
share-source = المصدر: { $source }.
share-show-all = أظهر الكل
share = مشاركة
share-waiting = يجري تحضير ما يمكن مشاركته…
share-failed = تعذّر تحميل هذا الجزء. أغلقه وحاول ثانية، أو انسخ عنوان هذه الصفحة.
notice-file-saved = الملف جاهز.
notice-file-refused = لم يأتِ ملف؟ إذن هذا المكان يمنع الملفات. افتح الصفحة نفسها على العنوان أدناه واحفظه هناك.
open-page = افتح الصفحة
share-framed = قد يمنع الموقع الذي أنت فيه الملفات.
share-copy = انسخ
share-system = شارك بتطبيق…
share-version = البيانات في الروابط والرموز
share-live = حية: تتبع التصحيحات
share-pinned = مثبتة: تحفظ هذه النسخة
share-picture-note = في الصورة العنوان والمفتاح والمصدر والرابط، وتذكر من قيّم. يمكن قراءة الأشكال المطبوعة من دون ألوان.
share-editors = للمحررين: التراخيص والتصحيحات والاستضافة
share-what = ماذا
share-what-passage = هذا المقطع
share-what-issue = هذه القضية
share-what-view = هذا العرض: { $view }
share-what-figure = الشكل كله
share-where = أين
share-web = صفحة ويب
share-print = طباعة
share-social = شبكات
share-form = شكل الصورة
share-look = المظهر
share-theme = السمة
share-light = فاتح
share-dark = داكن
share-auto = كجهاز القارئ
share-heading = العنوان
share-heading-on = عنوان الشكل
share-heading-off = عنوانك أنت
share-type = حروف العناوين
share-serif = عناوين بحروف مذيّلة
share-sans = عناوين بحروف غير مذيّلة
share-accent = لون شريط في الأعلى
share-accent-none = بلا شريط
share-words = الكلمات
share-headline = العنوان
share-length = { $n } من { $most } حرفًا
share-again = أعد عنواننا
share-width = العرض
share-px = { $width } بكسل
share-size = العرض { $width } بكسل، الارتفاع { $height } بكسل
share-size-unknown = العرض { $width } بكسل
share-preview = معاينة لما تحصل عليه
share-take-code = انسخ الرمز
share-take-both = انسخ الرمز واحفظ صورته
share-take-picture = احفظ الصورة
share-take-pdf = احفظ PDF
share-also = أيضًا بصيغة
share-upload = يعرض الرمز { $file }. ارفع تلك الصورة وضع عنوانها مكان الاسم.
share-more-ways = المزيد: رموز وصيغ أخرى، نصوص، بيانات، استشهاد
share-no-letters = ليست كل حروف مجموعة البيانات هذه في خطوط PDF. احفظ SVG بدلًا منه.
share-save-copy = احفظ نسخة من هذه الصفحة

## Small pages: one issue or one record by itself
small-words = { $issue }: أقوال { $who }، { $date }
small-deed = { $issue }: فعل، { $date }
small-from = من { $title } ({ $publisher }، { $published })، التقييم: { $by }.
small-live = افتح في الصورة التفاعلية
small-editors = للمحررين

## Small forms
form-no-issue = يعرض هذا الشريط قضية واحدة، لكن عنوانه لا يسمّي قضية في مجموعة البيانات هذه.
form-no-record = تعرض هذه البطاقة مقطعًا واحدًا، لكن عنوانها لا يسمّي مقطعًا في مجموعة البيانات هذه.

## Failures
failed-data = تعذّرت قراءة ملف البيانات. إنه تالف، أو لنسخة أخرى من هذه الصفحة. أعد تحميل الصفحة. إن لم يُجدِ ذلك فأخبر ناشرها.

## Without a program
needs-script = تحتاج إلى JavaScript للبحث والتصفية وفتح مقطع. وهو معطل في هذا المتصفح.
all-passages = كل المقاطع، بحسب القضية
whole-data = مجموعة البيانات كلها نصًّا
still-loading = الصورة قيد التحميل…
still-off = يرسم برنامج هذه الصورة، والبرامج معطلة في هذا المتصفح.
still-turn-on = شغّل JavaScript لهذه الصفحة وأعد تحميلها.
still-or-read = أو اقرأ { $data }.
still-whole-data = مجموعة البيانات كلها نصًّا
still-off-here = البرامج معطلة هنا، فلا يمكن فتح شيء. هذا «{ $title }»: لا يمكن عرض بيانات أخرى من دون برامج. { $page } أو اقرأ { $data }.
newer = هناك نسخة أحدث من هذه الصفحة.
newer-show = أظهرها

## Promises with what came of each
promised-first = { $label }: { $n } من { $all } من الوعود
promised-count = { $n } { $label }
promised-none = وعود بلا موضع على المقياس: { $n }
promised-apart = بلا موضع على المقياس: { $list }.
promised-reached = المبالغ الموعودة التي تحققت: { $n } من { $all }
promised-pair = الموعود { $target }، المتحقق { $reached }
promised-without = بلا مبلغ: { $n }
promised-all = الوعود وما حدث ({ $n })
promised-said = الوعد
promised-happened = ما حدث
promised-ring = الموعود
promised-square = المتحقق
promised-amount = الموعود: { $amount }
promised-no-amount = لا مبلغ مذكور.
promised-until = حتى { $date }
promised-disputed = موضع خلاف
promised-by-actor = الوعود نفسها، بحسب من قطعها
promised-by-issue = الوعود نفسها، بحسب القضية
promised-no-issue = بلا قضية
promised-no-actor = بلا اسم
promised-version = نسخة { $date }.

## Sentences of the scripts around the program
script-advice = أعد تحميل الصفحة. إن لم يُجدِ ذلك فقد يمنع متصفحك أو شبكتك WebAssembly أو ملفًا تحتاج إليه هذه الصفحة.
script-advice-file = جزء من هذا الملف تالف، أو متصفحك لا يشغّل WebAssembly. خذ الملف ثانية من حيث حصلت عليه، أو افتحه في متصفح آخر.
script-copied = نُسخ
script-copy-report = انسخ تقريرًا عن الخطأ
script-data-arrived = البيانات التي وصلت
script-data-coming = البيانات في الطريق.
script-data-late = البيانات ما زالت في الطريق.
script-data-load = تحميل البيانات
script-data-not-yet = لا يمكن عرض بيانات أخرى بعد.
script-data-stop = إيقاف التحميل
script-data-stopped = أُوقف تحميل البيانات.
script-file-unread = تعذّرت قراءة الملف. اختره ثانية. إن لم يُجدِ ذلك فأعد تحميل الصفحة.
script-later = أعد تحميل الصفحة. إن لم يُجدِ ذلك فعُد لاحقًا.
script-late = الصورة التفاعلية ما زالت في الطريق.
script-late-what = انتظر قليلًا، أو أعد تحميل الصفحة.
script-not-shown = لا يمكن عرض هذه الصورة الآن.
script-not-started = تعذّر تشغيل الصورة التفاعلية.
script-old = هذه الصفحة أقدم من الملفات على خادمها.
script-old-keeps = لم يعد يمكن تحميل جزء منها. أعد تحميل الصفحة؛ ويبقى ما تراه.
script-old-part = لم يعد يمكن تحميل جزء منها. أعد تحميل الصفحة.
script-outdated = هذه الصفحة أقدم من الملفات على خادمها. أعد تحميل الصفحة.
script-part-damaged = هذا الملف تالف: تعذّر فك ضغط جزء منه. خذ الملف ثانية من حيث حصلت عليه.
script-part-missing = ينقص هذا الملفَ جزؤه { $file }. حُفظ من دونه أو قُطع. خذ الملف ثانية من حيث حصلت عليه.
script-reload = أعد تحميل الصفحة
script-report = تقرير عن الخطأ
script-start-again = ابدأ ثانية
script-still-read = ما زال بإمكانك قراءة الأدلة:
script-stopped = توقفت الصورة التفاعلية بسبب خطأ.
script-stopped-what = أدناه آخر ما عرضته. لا تعمل أزرارها حتى تبدأ ثانية.
script-whole-data = مجموعة البيانات كلها نصًّا
