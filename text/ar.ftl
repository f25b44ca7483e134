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
headline-none = لا قضية هنا فيها أقوال وأفعال معًا للمقارنة
headline-match = { $n ->
    [zero] لا قضايا يمكن مقارنتها
    [one] الأقوال والأفعال متطابقة في القضية الوحيدة التي يمكن مقارنتها
    [two] الأقوال والأفعال متطابقة في القضيتين اللتين يمكن مقارنتهما
    [few] الأقوال والأفعال متطابقة في { $n } قضايا يمكن مقارنتها كلها
    [many] الأقوال والأفعال متطابقة في { $n } قضية يمكن مقارنتها كلها
   *[other] الأقوال والأفعال متطابقة في { $n } قضية يمكن مقارنتها كلها
 }
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
card-copy-report = هل وجدت خطأ؟
report-contact = أبلغ عن خطأ
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
notice-copied-note = نُسخت ملاحظة. ألصقها في رسالة إلى من ينشر هذه الصفحة، وأضف ما الخطأ.
notice-note-by-hand = لا يسمح متصفحك لهذه الصفحة بالنسخ. انسخ النص أدناه بنفسك. ألصقه في رسالة إلى من ينشر هذه الصفحة، وأضف ما الخطأ.
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
copy-title = نص للنسخ

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
promised-none = الوعود ({ $n })
promised-apart = البقية: { $list }.
promised-reached = المبالغ الموعودة التي تحققت: { $n } من { $all }
promised-pair = الموعود { $target }، المتحقق { $reached }
promised-without = بلا مبلغ متحقق: { $n }
promised-all = الوعود وما حدث ({ $n })
promised-said = الوعد
promised-happened = ما حدث
promised-ring = الموعود
promised-square = المتحقق
promised-both = تحقق كما وُعد
promised-amount = الموعود: { $amount }
promised-no-amount = لا مبلغ مذكور.
promised-until = حتى { $date }
promised-rated = بتاريخ { $date }
promised-disputed = موضع خلاف
promised-by-actor = الوعود نفسها، بحسب من قطعها
promised-by-issue = الوعود نفسها، بحسب القضية
promised-no-issue = بلا قضية
promised-no-actor = بلا اسم
promised-version = نسخة { $date }.
promised-rated-by = التقييم: { $by }.
promised-source = المصدر

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

## بياناتك: الصفحة
own-title = استخدم بياناتك
own-language = العربية
own-languages = لغة هذه الصفحة
own-lede = من جدول بيانات إلى شكل يبيّن ما قيل وما فُعل. أربع خطوات، نحو عشر دقائق، بلا برمجة.
own-summary = من جدول بيانات إلى شكل يبيّن ما قيل وما فُعل. لا يُرسَل شيء إلى أي مكان: تقرأ هذه الصفحة ملفك في هذا المتصفح.
own-off = يلزم متصفح يشغّل برنامج هذه الصفحة. إن لم يظهر هنا شيء آخر فقد تعذّر تحميل البرنامج؛ قد تفيد إعادة تحميل الصفحة. الصفحة التي فُتحت كملف، بعنوان يبدأ بـ file:، لا تستطيع تحميله: تحتاج إلى خادم ويب.
own-example = مثال:
own-private = لا يُرسَل شيء إلى أي مكان. تقرأ هذه الصفحة ملفك في هذا المتصفح.
own-kept = ملفك واختياراتك محفوظة في هذا المتصفح لتتابع لاحقًا.
own-forget = انسَ كل شيء
own-forgotten = مُحي كل ما كان محفوظًا في هذا المتصفح.
own-undo = تراجع عن: { $what }
own-undone = تم التراجع عن: { $what }.
own-steps = الخطوات
own-step-take = الملف
own-step-columns = الأعمدة
own-step-scale = المقياس
own-step-look = انظر وانشر
own-on-columns = تابع إلى الأعمدة
own-on-scale = هذا صحيح: تابع إلى المقياس
own-on-look = تابع إلى الشكل

## بياناتك: ما يتراجع عنه «تراجع»
own-undo-file = الملف «{ $name }»
own-undo-map = اختيارات الشهر الماضي
own-undo-how = طريقة قراءة الملف
own-undo-role = معنى «{ $name }»
own-undo-confirm-one = تأكيد «{ $name }»
own-undo-wide = القضايا كأعمدة
own-undo-join = الملف الثاني
own-undo-mend = الخلية في الصف { $row }، «{ $name }»
own-undo-kind = نوع البيانات
own-undo-status = ترتيب الحالات
own-undo-scale = المقياس
own-undo-words = العنوان والمصادر
own-undo-dates = كتابة التواريخ
own-undo-split = تقسيم الخلايا
own-undo-audience = لمن قيلت الأقوال
own-undo-address = العنوان

## بياناتك: الخطوة 1
own-take-heading = أي جدول؟
own-take-drop = أفلِت ملفًا هنا
own-take-or = أو
own-take-pick = اختر ملفًا
own-take-paste = الصق من جدول بيانات
own-take-paste-help = حدّد الصفوف في جدول بياناتك مع سطر العناوين وانسخها، ثم اضغط Ctrl+V (‏⌘V على ماك) في هذا الحقل.
own-take-paste-use = استخدم هذا النص
own-take-pasted = جدول ملصق
own-take-forms = ‏CSV أو TSV أو Excel ‏(.xlsx) أو OpenDocument ‏(.ods) أو JSON، حتى 32 ميغابايت.
own-take-before = هل نشرت شكلًا في الشهر الماضي؟
own-take-months = أفلِت هنا أيضًا { $file } الخاص به أو ملف ZIP أو صفحته، فيُقرأ جدول هذا الشهر بالطريقة نفسها.
own-take-template = لا جدول لديك بعد؟ ابدأ من قالب:
own-take-template-xlsx = ‏Excel
own-take-template-csv = ‏CSV
own-take-needs = يكفي صف لكل وعد: قضيته، وما وُعد به، وما آل إليه.
own-taking = تُجرى قراءة { $name } …
own-cancel = أوقف القراءة
own-cancelled = توقّفت القراءة. كل شيء كما كان من قبل.
own-refused = لا يمكن استخدام هذا الملف
own-refused-second = لا يمكن استخدام الملف الثاني
own-too-large = حجمه { $size } ميغابايت؛ يُقرأ { $most } ميغابايت على الأكثر. ورقة بلا صور وبلا سنوات ماضية أصغر حجمًا.
own-lost = أنهى المتصفح القراءة، غالبًا لأن الملف يحتاج إلى ذاكرة أكثر مما هو متاح. قد ينجح ملف أصغر.
own-again = يُقرأ هذا الجدول بحسب اختياراتك الأخيرة، وله عنوان شكلك الأخير وموقعه.
own-map-read = قُرئت اختياراتك من الشهر الماضي. أفلِت الجدول الآن.
own-found-heading = ما الذي وُجد
own-found-as = قُرئ على أنه: { $how }
own-found-rows-value = الصفوف: { $n }، الأعمدة: { $columns }
own-found-encoding = ترميز النص
own-found-delimiter = بين الخلايا
own-found-sheet = الورقة
own-found-list = القائمة في الملف
own-found-header = العناوين في الصف
own-found-preamble = فوق العناوين
own-found-mended = أُصلح في أثناء القراءة
own-found-first = الصفوف الأولى
own-found-wrong = هل هنا خطأ؟ غيّره فيُقرأ الملف من جديد.
own-delimiter-comma = فاصلة
own-delimiter-semicolon = فاصلة منقوطة
own-delimiter-tab = علامة جدولة
own-delimiter-bar = خط عمودي |

## بياناتك: الخطوة 2
own-columns-heading = ما معنى كل عمود؟
own-columns-help = خُمّن من الأسماء والخلايا. غيّر ما هو خطأ. ما له معنى هنا يُنشر، ويُترك كل ما عداه.
own-columns-check = يرجى التحقق من هذه
own-columns-clear = واضحة من أسمائها وخلاياها
own-columns-left = متروكة، ما لم تعطها معنى
own-check-first = «{ $name }» يحتاج إلى نظرك: ضع علامة على «صحيح» أو اختر معنى آخر.
own-column-empty = لا خلايا
own-column-confirm = صحيح
own-column-confirm-of = «{ $name }» صحيح
own-column-means-of = معنى «{ $name }»
intake-role-none = لا يُستخدم
intake-role-issue = القضية: صف في الشكل
intake-role-said = ما قيل أو وُعد به
intake-role-done = ما فُعل أو حدث
intake-role-status = الحالة (أُوفي به، لم يُوفَ به …)
intake-role-said-value = العدد الذي قيل أو وُعد به
intake-role-done-value = العدد الذي أُنجز أو تحقق
intake-role-kind = نوع الصف: قول أو فعل
intake-role-text = القول أو الفعل
intake-role-value = عدد القول أو الفعل
intake-role-who = من قاله أو وعد به
intake-role-to = لمن قيل
intake-role-date = متى قيل أو وُعد به
intake-role-date-row = متى قيل أو فُعل
intake-role-deadline = حتى متى كان الوعد
intake-role-done-date = متى فُعل أو حُددت الحالة
intake-role-source = رابط إلى ما قيل
intake-role-done-source = رابط إلى ما فُعل
intake-role-reason = لماذا هذه الحالة أو هذا العدد
intake-role-quote = الكلام بنصّه
intake-role-place = أين
intake-role-group = نوع الفعل
intake-role-history = الحالات السابقة وتواريخها
intake-role-disputed = هل هو موضع خلاف
intake-role-id = معرّف يبقى من شهر إلى شهر
own-group-needed = اللازم
own-needs-heading = ما زال يلزم
own-need-rows = أي عمود يسمّي القضايا أو من وعد؟
own-need-said = أي عمود فيه ما قيل أو وُعد به؟
own-need-status = أي عمود فيه الحالة؟
own-need-said-value = أي عمود فيه العدد الموعود به؟
own-need-done-value = أي عمود فيه العدد المتحقق؟
own-need-value = أي عمود فيه المواقف؟
own-choose = اختر عمودًا
own-dates-heading = كيف كُتبت تواريخك؟
own-dates-ask = يمكن قراءة «{ $date }» بطريقتين. أيتهما المقصودة؟
own-dates-day = { $date }: اليوم أولًا
own-dates-month = { $date }: الشهر أولًا
own-split-heading = عدة قيم في خلية واحدة
own-split-of = كيف يُقسَّم «{ $name }»
own-split-none = قيمة واحدة في الخلية
own-split-sign = يفصل بينها { $sign }
own-split-line = يفصل بينها سطر جديد
own-wide-heading = هل لكل قضية أعمدة خاصة بها؟
own-wide-help = مثلًا صف لكل حزب، وأعمدة «وعد السكن» و«حالة السكن» و«وعد المناخ» و«حالة المناخ».
own-wide-tick = نعم: حدّدها في الأعلى
own-wide-is = عمود يخص قضية
own-wide-name = اسم القضية
own-wide-role = ما يقوله العمود عنها
own-join-heading = جدول ثانٍ
own-join-help = مثلًا أهداف في جدول وأرقام سنوية في آخر. يربط بينهما عمود موجود في كليهما.
own-join-add = أضف جدولًا ثانيًا
own-join-remove = أزِله
own-join-on = نفسه في الجدولين: هنا
own-join-their = وهناك
own-join-value = العدد المتحقق
own-join-year = سنته؛ تُحسب الأخيرة
own-join-base = سنة المقارنة، هنا
own-join-take = ما يُحسب
own-join-last = العدد الأخير
own-join-fall = بكم في المئة انخفض منذ ذلك الحين
own-join-rise = بكم في المئة ارتفع منذ ذلك الحين
own-join-none = لا يوجد

## بياناتك: الخطوة 3
own-scale-heading = ما الذي يُقارَن؟
own-kind-outcomes = وعود لها حالة
own-kind-outcomes-help = كل وعد مربع: أُوفي به، أُوفي ببعضه، لم يُوفَ به.
own-kind-amounts = مبالغ
own-kind-amounts-help = ما وُعد به وما تحقق، بالأعداد.
own-kind-positions = مواقف
own-kind-positions-help = أقوال وأفعال على مقياس له طرفان.
own-status-heading = من أُوفي به إلى لم يُوفَ به
own-status-help = اسحب السطور لترتيبها، أو استخدم الأزرار. يعدّ العنوان الرئيسي كل سطر ويبدأ بالأول.
own-status-more = اعرض حالة باسم آخر، أو حالتين كواحدة
own-status-best = أُوفي به
own-status-worst = لم يُوفَ به
own-status-apart = لا أُوفي به ولا لم يُوفَ به
own-status-apart-help = مثل «قيد التنفيذ». تُحسب على حدة.
own-status-up = ارفع «{ $name }»
own-status-down = أنزِل «{ $name }»
own-status-join = يُرسم مثل السطر الذي فوقه
own-status-label = يُعرض باسم
own-status-label-of = كيف يرى القراء «{ $name }»
own-status-count = الصفوف: { $n }
own-status-none = لا عمود فيه حالات بعد. تقول الخطوة 2 أيها هو.
own-scale-match = ما الذي يُعد تطابقًا
own-scale-match-help = تتطابق الأقوال والأفعال إن لم تتباعد أكثر من هذا. وللقضية التي فيها عدة منها متوسط كل منهما.
own-scale-numbers = من { $low } إلى { $high } بدرجات قدرها { $step }. الفرق في ما يتطابق لا يزيد على { $alike }.
own-scale-alike = أكبر فرق يُعدّ توافقًا
own-scale-unit = الوحدة، مثل % أو km
own-scale-full = المبلغ الموعود به حيث لا يذكره الجدول
own-scale-more = عند مبلغه أو فوقه
own-scale-less = عند مبلغه أو دونه
own-scale-title = ما يقيسه المقياس، مثل «القواعد المشتركة»
own-scale-low = الطرف الأدنى
own-scale-high = الطرف الأعلى
own-scale-step = الدرجة الواحدة
own-scale-low-label = كلمات للطرف الأدنى، مثل «يرفضها»
own-scale-high-label = كلمات للطرف الأعلى، مثل «يقبلها»
own-scale-toward = أي طرف هو المؤيّد؟
own-scale-words = كلمات لكل عدد
own-scale-words-help = يراها القراء بدل الأعداد. وما يبقى فارغًا يُظهر العدد.
own-scale-example-said = مثل: يعد به
own-scale-example-done = مثل: يفي به
own-scale-example-ticks = مثل: يفي
own-scale-example-both = مثل: كلاهما يفي به
own-scale-words-said = ما قيل
own-scale-words-done = ما فُعل
own-audience-heading = لمن قيلت الأقوال
own-audience-help = تُقارَن الأفعال بما قيل لبعضهم.
own-audience-side = الدور
own-audience-abroad = تُقارَن بالأفعال
own-audience-home = تُقارَن بتلك الأقوال
own-audience-unclear = على حدة

## بياناتك: الخطوة 4
own-look-heading = شكلك
own-look-none = لا شكل بعد
own-look-none-help = ينقصه شيء يلزمه. تقول القائمة ما هو.
own-look-phone = على هاتف
own-look-wide = على صفحته وحده، في نافذة عريضة
own-look-making = يُرسم الآن …
own-look-publish = إلى النشر
own-problems-heading = المشكلات
own-problems-none = لم توجد مشكلات.
own-problems-stops = تمنع رسم الشكل: { $n }
own-problems-row = صفوف متروكة: { $n }
own-problems-cell = خلايا متروكة: { $n }
own-problems-apart = بلا موضع على المقياس: { $n }
own-problems-note = ملاحظات: { $n }
own-problems-all = أظهر { $n } أخرى
own-problem-row = الصف { $row }
own-problem-rows = الصفوف { $rows }
own-problem-rows-more = الصفوف { $rows } و{ $n } أخرى
own-problem-whole = الجدول كله
own-problem-found = وُجد: { $found }.
own-problem-right = الصحيح: { $expected }.
own-problem-near = هل قصدت «{ $near }»؟
own-problem-use = استخدم «{ $near }»
own-problem-effect-stops = لا يمكن رسم شيء من دونه.
own-problem-effect-row = يُترك الصف.
own-problem-effect-cell = تُترك الخلية.
own-problem-effect-apart = يُحسب بلا موضع على المقياس.
own-problem-hide = أخفِ
own-mend-help = غيّر الخلية هنا. يبقى ملفك كما هو؛ ويمكنك حفظ الجدول المُصلَح في الأسفل.
own-mended = تغيّر الصف { $row }، «{ $name }».
own-mends = خلايا تغيّرت في هذه الصفحة: { $n }.
own-texts-heading = العنوان والمصادر
own-texts-help = ما يراه القراء حول الشكل. كل شيء سوى العنوان يجوز أن يبقى فارغًا.
own-texts-more = العنوان الرئيسي والطريقة واللغة وغيرها
own-text-title-help = مأخوذ من اسم الملف حتى تكتب غيره.
own-text-headline = العنوان الرئيسي: ما يبيّنه الشكل
own-text-headline-help = إن تُرك فارغًا حُسب: «{ $headline }»
own-text-lede = جملة واحدة: ما هذا الجدول
own-text-by = من قيّم أو أعطى الدرجات
own-text-method = كيف، في جملة
own-text-source = المصدر كما يراه القراء
own-text-publisher = ناشره
own-text-url = عنوانه على الويب
own-text-contact = أين يُبلَّغ عن الأخطاء (عنوان أو mailto:)
own-text-rows = كل صف في الشكل هو
own-text-rows-issue = قضية
own-text-rows-who = من وعد
own-text-lang = لغة الشكل
own-text-lang-help = بهذه اللغة يتكلم الشكل حول نصوصك.
own-text-lang-other = لغة أخرى
own-text-lang-code = رمزها، مثل de أو no. تكون كلمات الشكل نفسه عندئذ بالإنجليزية.
own-publish-page = احفظ في ملف واحد
own-publish-page-help = صفحة تعمل بلا شبكة وبلا خادم. أرسلها أو افتحها.
own-publish-folder = احفظ المجلد (ZIP)
own-publish-folder-help = بعد فك الضغط يكون المجلد «{ $folder }». ضعه على خادم الويب لديك. إن تغيّر العنوان لاحقًا فاحفظ المجلد من جديد.
own-publish-folder-there = بعد فك الضغط يكون المجلد «{ $folder }». ضعه على خادم الويب لديك بحيث يكون عنوانه { $address }. إن تغيّر العنوان لاحقًا فاحفظ المجلد من جديد.
own-publish-folder-inside = فُكّ ضغطه وضع ما في مجلده حيث يؤدي { $address }. إن تغيّر العنوان لاحقًا فاحفظ المجلد من جديد.
own-publish-address = أين سيكون المجلد
own-publish-address-help = عنوانه على الويب، لرموز التضمين ومعاينة الروابط. يجوز أن يبقى فارغًا.
own-publish-codes = رموز التضمين
own-publish-codes-help = تعرض الشكل من العنوان أعلاه. في EMBED.txt داخل ملف ZIP رموز أخرى.
own-publish-codes-example = تعمل حين يكون المجلد على خادمك. ضع عنوانه مكان { $address }. في EMBED.txt داخل ملف ZIP رموز أخرى.
own-publish-alone = بلا موقع
own-publish-frame = إطار بارتفاع ثابت، للصفحات التي لا تسمح بالبرامج النصية
own-publish-link = الشكل بكامل ارتفاعه
own-copied = نُسخ
own-publish-more = للشهر القادم
own-publish-next = جدول الشهر القادم: أفلته في أي مكان من هذه الصفحة، أو
own-publish-again = ثم ضع المجلد الجديد مكان القديم. يبقى العنوان والرموز كما هي.
own-publish-map = احفظ اختياراتك (map.toml)
own-publish-map-help = في الشهر القادم أفلِت الجدول الجديد في هذه الصفحة فيُقرأ بالطريقة نفسها. وفي متصفح آخر أفلِت هذا الملف أولًا.
own-publish-data = احفظ البيانات (JSON)
own-publish-table = احفظ الجدول المُصلَح (CSV)
own-writing = تُجرى الكتابة …
own-written = حُفظ { $name }.
own-no-kit = تعذّر تحميل ما يُنشر من خادم هذه الصفحة. تحقّق من الاتصال وحاول مرة أخرى.
own-not-written = تعذّرت كتابة الملف.
own-undo-anew = البدء من جديد
own-forget-ask = يُحذف الجدول وكل الاختيارات. لا شيء يعيدها.
own-forget-all = احذفها
own-forget-not = أبقِها
own-taken = { $percent } %
own-anew = إنه لشكل آخر: ابدأ من جديد
own-missing-heading = ليس في هذا الجدول
own-missing-ask = «{ $name }» ناقص. أي عمود هو الآن؟
own-missing-use = إنه «{ $name }»
own-missing-none = يُترك
own-status-add = أضف «{ $status }» إلى المقياس
own-status-added = «{ $status }» في قائمة الحالات بلا موضع. تعطيه الخطوة 3 موضعًا.
own-status-new = جديد في هذا الجدول
own-scale-words-ticks = عند المحور، باختصار
own-scale-words-both = حيث يتطابق الاثنان
own-issue-words = كيف تُسمّى القضايا في الجمل
own-issue-words-help = مثلًا «الإنترنت» فوق صفه، و«شبكة الإنترنت» داخل جملة، مقيسًا بـ«حرية التعبير». وما يبقى فارغًا يأخذ الاسم من الجدول.
own-issue-inline = داخل جملة
own-issue-rule = مقيسًا بـ
own-problem-effect-text = يُترك.
own-text-rules = ما تُقاس به الأقوال والأفعال، مثل «الخطة»
own-text-leaders = من تُحسب أقوالهم، مثل «الوزراء»
own-text-extent = متى تنتهي الأدلة، في جملة
own-publish-host = على موقعك
own-publish-address-bad = هذا ليس عنوان ويب. يبدأ العنوان بـ https://‎، مثل { $address }.
own-scale-miss = يجوز أن ينقص عنه بهذا القدر ويُعد متحققًا
own-scale-reached = يتحقق الوعد

## الجداول: ما ليس جدولًا أو لا يمكن قراءته
intake-kind-text = جدول نصي
intake-kind-xlsx = مصنف Excel
intake-kind-ods = مصنف OpenDocument
intake-empty = الملف فارغ.
intake-pdf = هذا ملف PDF. يحتاج الشكل إلى الجدول الذي صُنع منه: اطلب ملف CSV أو XLSX.
intake-picture = هذه صورة ({ $kind }) وليست جدولًا.
intake-picture-or-sound = هذه صورة أو صوت وليست جدولًا.
intake-xls = هذا ملف Excel قديم (.xls) أو مصنف له كلمة مرور. افتحه في Excel أو LibreOffice واحفظه بصيغة .xlsx بلا كلمة مرور.
intake-rtf = هذا مستند نصي (RTF) وليس جدولًا.
intake-compressed = هذا ملف مضغوط ({ $kind }). فُكّ ضغطه أولًا.
intake-database = هذه قاعدة بيانات (SQLite). صدّر الجدول بصيغة CSV.
intake-parquet = هذا ملف Parquet. صدّر الجدول بصيغة CSV.
intake-cut = المصنف تالف: لا يمكن فك ضغطه. لعله لم يُنزَّل حتى نهايته.
intake-xlsb = هذا مصنف Excel ثنائي (.xlsb). احفظه بصيغة .xlsx.
intake-word = هذا مستند Word وليس جدولًا. انسخ جدوله إلى ورقة.
intake-slides = هذا عرض تقديمي وليس جدولًا.
intake-numbers = هذا ملف Numbers. صدّره بصيغة XLSX أو CSV.
intake-zip = هذا ملف ZIP بلا مصنف فيه. فُكّ ضغطه واختر الجدول.
intake-login = هذه صفحة تطلب تسجيل الدخول وليست جدولًا. الورقة ليست عامة: شاركها مع كل من لديه الرابط، أو نزّلها واختر الملف.
intake-web-page = هذه صفحة ويب وليست جدولًا. نزّل الجدول نفسه بصيغة CSV أو XLSX.
intake-xml = هذا ملف XML وليس جدولًا. صدّره بصيغة CSV.
intake-strange = هذا ليس نصًا ولا مصنفًا: لا يمكن قراءته كجدول. تُقرأ CSV وTSV وXLSX وODS وJSON.
intake-too-large = حجم الملف { $size } ميغابايت؛ يُقرأ { $most } ميغابايت على الأكثر. ورقة بلا صور وبلا سنوات ماضية أصغر حجمًا.
intake-unpacked = يزيد حجم المصنف بعد فك ضغطه على { $most } ميغابايت. إنه كبير جدًا أو ليس مصنفًا عاديًا.
intake-repeats = سيشغل الملف ذاكرة أكبر بكثير مما يدل عليه حجمه: تتكرر فيه النصوص الطويلة نفسها أو الخلايا الفارغة مرة بعد مرة.
intake-rows-most = عدد صفوف الجدول أكثر من { $most }، وهذا أكثر مما يمكن لشكل أن يعرضه.
intake-columns-most = في الصف { $row } أكثر من { $most } من الأعمدة.
intake-cells-most = عدد الخلايا المملوءة في الجدول أكثر من { $most }.
intake-cell-most = في الصف { $row } خلية فيها أكثر من { $most } من الحروف. لعل علامة اقتباس تنقص هناك.
intake-encoding = لا يوجد ترميز اسمه «{ $name }». الأسماء مثل UTF-8 أو windows-1252 أو UTF-16LE.
intake-delimiter = لا يمكن أن تفصل «{ $sign }» بين الخلايا. استخدم فاصلة أو فاصلة منقوطة أو علامة جدولة أو خطًا عموديًا.
intake-no-rows = لا صفوف في الملف.
intake-header-empty = الصف { $row } الذي يُفترض أن يكون سطر العناوين فارغ.
intake-header-only = للجدول سطر عناوين ولا صفوف تحته.
intake-json-no-list = لا توجد في JSON قائمة سجلات، مثل { $example }.
intake-json-empty = لا سجلات في القائمة التي في JSON.
intake-json-no-key = لا قائمة في JSON عند «{ $path }»: لا يوجد «{ $key }».
intake-json-not-list = ما عند «{ $path }» في JSON ليس قائمة.
intake-json-many = في JSON أكثر من { $most } من القيم، وهذا كثير على حجمه.
intake-json-cut = ينتهي JSON قبل أوانه، عند السطر { $line }، الحرف { $character }. لعله لم يُنزَّل حتى نهايته.
intake-json-deep = تداخل JSON أعمق من أن يكون جدولًا.
intake-json-broken = لا يعود الملف JSON ابتداءً من السطر { $line }، الحرف { $character }. لعل فاصلة أو علامة اقتباس أو قوسًا ينقص قبل ذلك مباشرة.
intake-no-sheet = لا ورقة في المصنف.
intake-no-visible-sheet = لا ورقة ظاهرة في المصنف.
intake-not-sheet = هذا نص أو صورة OpenDocument وليس ورقة بيانات.
intake-damaged-ods = المصنف تالف: لا يمكن قراءة جزء منه. افتحه في LibreOffice واحفظه من جديد.
intake-damaged-xlsx = المصنف تالف: لا يمكن قراءة جزء منه. افتحه في Excel أو LibreOffice واحفظه من جديد.
intake-damaged-zip = المصنف تالف: لا يمكن فك ضغطه.
intake-damaged-order = المصنف تالف: صفوفه غير مرتبة.
intake-sheet-unknown = لا ورقة في المصنف اسمها «{ $sheet }». فيه: { $sheets }.
intake-sheet-gone = يذكر المصنف ورقة «{ $sheet }» ليست فيه.
intake-locked = للمصنف كلمة مرور، أو ضُغط بطريقة لا تُقرأ.
intake-password = للمصنف كلمة مرور. احفظه من دونها.

## الجداول: ما أُصلح في أثناء القراءة
intake-mark = علامة اقتباس لم تُغلق قط. قُرئت كحرف لتبقى الصفوف التي بعدها.
intake-unreadable = حروف لا يمكن قراءتها بترميز { $encoding }: { $n }. تظهر هكذا «{ $sign }»؛ لعل ترميزًا آخر هو الصحيح.

## الجداول: ما هو خطأ في ملف الاختيارات map.toml
intake-map = ملف الاختيارات
intake-map-line = السطر { $line } من ملف الاختيارات
intake-map-unknown = { $place }: «{ $name }» غير معروف هناك؛ المعروف { $known }.
intake-map-lacks = { $place }: ينقص «{ $name }».
intake-map-form = { $place }: قيمة على غير الصيغة المطلوبة. يوضع النص بين علامتي اقتباس، والعدد من دونهما.
intake-map-twice = { $place }: يُسمّى الشيء نفسه مرة ثانية.
intake-map-broken = { $place }: لا يمكن قراءته. يوضع النص بين علامتي اقتباس، والقائمة بين قوسين، وكل مدخل في سطر مستقل.
intake-map-unwritten = لا يمكن كتابة ملف الاختيارات.

## الجداول: ما الذي وُجد
intake-nothing = لا شيء
intake-quoted = «{ $cell }»
intake-two = جدول ثانٍ، ولا شيء يقول كيف يرتبط الجدولان
intake-no-row = لا صف يمكن رسمه
intake-rows = الصفوف: { $n }
intake-issues = قضايا مختلفة: { $n }
intake-people = أحزاب أو أشخاص مختلفون: { $n }
intake-not-shown = عمود يُقرأ على أنه «{ $role }»، وهذا النوع من البيانات لا يعرضه
intake-compares-nothing = لا قضية لها أقوال وأفعال معًا، فلا شيء يُقارن
intake-need-both = اسم القضية نفسه لكليهما
intake-twice = وعد الصف { $row } مرة أخرى، بخلايا أخرى؛ يُحسب الاثنان
intake-twice-id = معرّف الصف { $row } مرة أخرى؛ يُحسب الاثنان
intake-need-one-row = صف واحد لكل وعد
intake-repeated = الخلايا نفسها التي في الصف { $row }
intake-no-column = لا عمود كهذا
intake-lacks-rows = لا عمود فيه القضايا أو من وعد
intake-lacks-positions = لا عمود فيه المواقف
intake-lacks-said-position = لا عمود فيه موقف الأقوال
intake-lacks-done-position = لا عمود فيه موقف الأفعال
intake-lacks-said = لا عمود فيه ما قيل أو وُعد به
intake-lacks-status = لا عمود فيه حالة
intake-lacks-reached = لا عمود فيه المبلغ المتحقق
intake-lacks-promised = لا عمود فيه المبلغ الموعود به
intake-scale = مقياس من { $low } إلى { $high } بدرجات قدرها { $step }
intake-no-ends = لا كلمات لطرفي المقياس
intake-span = مدى يصل إلى { $end }
intake-second = { $column } (الجدول الثاني)
intake-characters = عدد الحروف { $n }
intake-entries = عدد القيود { $n }
intake-widest = { $n ->
    [0] لا وجود لـ { "{widest}" }
   *[other] { "{widest}" } مكررة، العدد { $n }
 }
intake-brace = قوس معقوف لا يحل محله شيء هنا
intake-not-allowed = شيء لا تسمح به الصيغة
intake-in-data = { $found } (في البيانات: { $place })
intake-only-part = «{ $cell }»، ولا يرى القراء منه سوى { $date }

## الجداول: ما هو الصحيح
intake-need-shared = عمود موجود في كليهما
intake-need-shorter = { $most } من الحروف على الأكثر
intake-need-one = واحد على الأقل
intake-need-fewer-rows = { $most } على الأكثر في شكل
intake-need-fewer = { $most } على الأكثر؛ لعلها في عمود آخر
intake-need-shown = عمود يُعرض، أو لا شيء
intake-need-clean = ملف من دون ذلك
intake-need-differing = صف مختلف، أو لا شيء
intake-need-column = عمود فيه ذلك
intake-need-named = عمود اسمه «{ $name }»
intake-need-named-first = عمود اسمه «{ $name }» في الجدول الأول
intake-need-named-second = عمود اسمه «{ $name }» في الجدول الثاني
intake-need-number = عدد
intake-need-numbers = عدد، مثل 12 أو 0.5 أو 26-28
intake-need-key = مفتاح موجود في الجدول الثاني أيضًا
intake-need-year = سنة لها مبلغ في الجدول الثاني
intake-need-issue = اسم قضية
intake-need-kind = ‏said (قول) أو did (فعل)
intake-need-audience = واحد من { $most } جمهورًا على الأكثر؛ ويُعد الباقي غير واضح
intake-need-position = عدد من { $low } إلى { $high } بدرجات قدرها { $step }
intake-need-scale = طرف أدنى، وطرف أعلى فوقه، ودرجات تصل بينهما
intake-need-ends = معناهما
intake-need-promise = ما وُعد به
intake-need-row = قضية، أو من وعد
intake-need-status-apart = حالة. ويُحسب «{ $label }»
intake-need-one-of = واحد من { $known }
intake-need-history = تاريخ قبل كل حالة، مثل 2024-05-01: قيد التنفيذ
intake-need-amount = مبلغ واحد؛ يُرسم طرفه الأدنى
intake-need-target = المبلغ الموعود به
intake-need-date = تاريخ مثل 2018-06-22 أو 2018-06 أو 2018 أو 2014/2015
intake-need-clear-date = تاريخ يتميّز فيه اليوم من الشهر
intake-need-address = عنوان يبدأ بـ https://‎ أو http://‎
intake-need-text = نص
intake-need-fewer-entries = { $most } على الأكثر؛ يُحسب الصف مرة لكل قضية من قضاياه
intake-need-widest = { "{widest}" } مرة واحدة: ستُكتب هناك القضية ذات الفجوة الأوسع
intake-need-braces = لا أقواس معقوفة غير { $known }
intake-need-language = رمز لغة، مثل en أو fr أو pt-BR
intake-need-contact = عنوان يبدأ بـ https://‎ أو http://‎ أو mailto:‎
intake-need-format = ما تسمح به الصيغة

## الجداول: نصوص شكل لا حقل لها في الصفحة، بل في map.toml وحده
intake-text-source = كيف يُسمّى المصدر
intake-text-label = الاسم فوق صفها
intake-text-about = موضوعها
intake-need-address-words = عنوان يبدأ بـ https://‎ أو http://‎. ويُعرض نصًّا بلا رابط

## الجداول: نصوص شكل لا يذكرها جدوله
intake-title = ما قيل وما فُعل
intake-name = الجدول
intake-by = مؤلفو الجدول
intake-publisher = جدول خاص
intake-extent = كل الصفوف التي أمكنت قراءتها
intake-section = صفوف الجدول
intake-method = الدرجات هي درجات الجدول.
intake-method-statuses = الحالات هي حالات الجدول.
intake-method-amounts = المقادير هي مقادير الجدول.
intake-note = مصدر مذكور في الجدول.
intake-nobody = لم يُذكر القائل
intake-said-to = قيل لـ: { $whom }
intake-scale-title = مقياس الجدول
intake-terms-source = الجدول
intake-terms-rules = الهدف
intake-terms-leaders = المتحدثون الرئيسيون
intake-terms-interpreters = أصوات أخرى
intake-lede-positions = جدول يعطي درجات للتصريحات ({ "{statements}" }) والأفعال ({ "{actions}" }).
intake-lede-promises = جدول يسرد الوعود ({ "{promises}" }) وما آل إليه كل منها.
intake-promise = وعد
intake-status-none = لم تُذكر حالة

## صفحة المحررين
editors-summary = من صنع هذه الصورة، وتراخيصها، وكيف تُصحَّح، وأنها لا تتعقب أحدًا، وكيف تُستضاف وتُضمَّن.
editors-lede = من صنع هذه الصورة، وما يجوز لك أن تفعله بها، وكيف تصل إلى صفحتك.
editors-made = من صنعها
editors-scores = الدرجات حكم صدر وفق مجموعة واحدة من القواعد. ومع كل درجة سببها وموضعها في المصدر ({ $source }) حتى يمكنك التحقق منها. { $page }صفحة الصورة نفسها{ $end } تقول تحت { $about } كيف يجري التقييم وما قد يقوله ناقد.
editors-may = ما يجوز لك أن تفعله بها
editors-licence = البرنامج وملخصاتنا والدرجات وأسبابها: استخدمها وغيّرها وأعد نشرها وفق { $mit }رخصة MIT{ $end } أو { $apache }رخصة Apache 2.0{ $end }، كما تختار.
editors-licence-program = البرنامج الذي يرسم الصورة: استخدمه وغيّره وأعد نشره وفق رخصة MIT أو رخصة Apache 2.0، كما تختار. أما ما يجوز لك أن تفعله بالنصوص والدرجات فيقوله من صنعوا البيانات.
editors-quotes = الاقتباسات ملك لقائليها وكتّابها. وهي قصيرة ومذكورة مع موضعها. يُرجى اقتباسها بالطريقة نفسها.
editors-line = يُرجى إبقاء سطر المصدر مع الصورة. فهو يقول كلام من هذا ومن قيّمه.
editors-corrected = كيف تُصحَّح
editors-version = تعرض هذه الصفحة النسخة { $version } من البيانات. وكل تصحيح يصنع نسخة جديدة، ويُذكر هنا مع تاريخه وما كان مكتوبًا قبله والسبب.
editors-releases = تُحفظ النسخ القديمة دائمًا: { $releases }.
editors-report = لكل مقطع في الصورة زر، { $report }. يجهّز نصًّا فيه المقطع ونسخته ورابطه.
editors-report-nobody = لكل مقطع في الصورة زر، { $report }. يجهّز نصًّا فيه المقطع ونسخته ورابطه. أرسله إلى من أعطاك هذه الصفحة.
editors-readers = قراؤك
editors-tracking = لا ملفات تعريف ارتباط ولا تعقّب ولا بصمات ولا إعلانات.
editors-server = لا تجلب ملفات إلا من الخادم الذي جاءت منه. ولا تخبر أحدًا بما يفعله قارئ.
editors-access = تعمل بلوحة المفاتيح ومع قارئ الشاشة وبلا فأرة وعلى الورق وفي الوضعين الفاتح والداكن. وتتسع لها الشاشة ابتداءً من عرض 280 بكسل. وإن عُطّلت البرامج ظلت الصفحة تعرض صورتها وكل المقاطع نصًّا.
editors-embed = كيف تُضمَّن
editors-share = افتح { $page }صفحة الصورة نفسها{ $end }، ثم القضية أو العرض الذي تريده، واختر { $share }. في جانب ترى ما ستحصل عليه بعرض هاتف أو عمود. وفي الجانب الآخر تختار ماذا وأين وبأي شكل وبأي كلمات. زر واحد ينسخ الرمز أو يحفظ الملف.
editors-web = في صفحة ويب
editors-web-how = إطار بالارتفاع الذي تراه. وحيث يسمح نظامك بالبرامج النصية، فإن الرابط الذي يصير إطارًا (تحت { $more }) له الارتفاع الصحيح دائمًا، ويبقى رابطًا إن لم يصل البرنامج النصي.
editors-print = في المطبوعات
editors-print-how = PDF مع خطوطه بعرض 85 أو 180 مم؛ SVG؛ PNG بدقة 300 نقطة في البوصة. ويمكن قراءتها بلا ألوان.
editors-post = في منشور
editors-post-how = صورة بنسبة 1.91 : 1 أو 1 : 1 أو 4 : 5، مع نص لمن لا يستطيع رؤيتها.
editors-newsletter = في نشرة بريدية
editors-newsletter-how = الرمز والصورة التي يعرضها. ارفع الصورة وضع عنوانها في الرمز.
editors-amp = في صفحة AMP
editors-amp-how = عنصر { $code }.
editors-choices = لك أن تختار السمة والعنوان الرئيسي والتعليق والنص البديل وشريطًا بلونك. أما ألوان العلامات وسطر المصدر فتبقى كما هي.
editors-hand = يدويًّا
editors-addresses = لكل عرض عنوانه. ولكل قضية وكل مقطع صفحة صغيرة أيضًا. وهي تعرض بطاقة حيث تُفتح معاينة الروابط، وإطارها حيث تُعرف oEmbed:
editors-frame = إطار بقضية واحدة، في سمة القارئ، بلا عنوانه الرئيسي:
editors-element = رابط يصير الإطار، وعنصر للصفحات التي تبنيها بنفسك:
editors-host = كيف تُستضاف
editors-copy = انسخ كل ملفات هذا المجلد إلى أي خادم ويب؛ لا يعمل هناك شيء. وقدّمه عبر https.
editors-types = الأنواع
editors-types-how = { $types }. ومعظم الخوادم تعرفها.
editors-compression = الضغط
editors-compression-how = brotli أو gzip، لملفات { $wasm } و { $bin } أيضًا.
editors-caching = التخزين المؤقت
editors-caching-how = ما يُطلب مع { $query } يمكن حفظه دائمًا. أما { $files } فينبغي أن تُطلب من جديد: { $header }.
editors-origin = إطارات بلا مصدر
editors-origin-how = يمكن لصفحة أن تضع الصورة في { $frame }. ومع { $header } تُحمَّل هناك أسرع ما يكون؛ ومن دونه تُحمَّل كذلك.
editors-policy = سياسة الأمان
editors-policy-how = تعمل الصورة وفق سياسة أمان المحتوى هذه. والأفضل منها ما في { $file }، فهي تتيح أيضًا أن تكون أنماطها في الصفحة؛ أما وفق هذه فتُجلب ملفات:
editors-sums = إن استضفت نسخة، ففي { $file } مجموع لكل ملف تتحقق به من النسخة. لا تكتب هذه المجاميع في صفحات تعرض الصورة: فمع التصحيح التالي سترفضها.
editors-own = بياناتك
editors-own-how = { $page }استخدم بياناتك{ $end }: صفحة تصنع شكلًا كهذا من جدولك للوعود أو الأهداف أو المواقف. تستغرق نحو عشر دقائق بلا برمجة، ولا ترسل شيئًا إلى أي مكان.
editors-data = البيانات
editors-data-how = { $data }كل المقاطع بصيغة JSON{ $end }، مع { $schema }صيغتها{ $end }. ومن الصورة يمكنك أن تحفظ ما تعرضه جدولًا (CSV، بفواصل). إن وضع برنامج الجداول كل شيء في عمود واحد، فاستورد الملف نصًّا واختر الفاصلة (,).
