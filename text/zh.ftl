# 界面用语，简体中文。
-locale = zh-Hans
-direction = ltr

## Sides, voices, kinds
side-abroad = 对外所说
side-home = 对内所说
side-unclear = 所说，受众不明
side-done = 所做
passages = { $n } 条记录

## Between parts of a line, and around a quotation
join-comma = { "，" }
join-colon = { "：" }
join-semicolon = { "；" }
sentence-whole = { $sentence }。
quote-open = { "“" }
quote-close = { "”" }

## The computed sentence
selection-of = { $all } 条记录中的 { $n } 条
selection-searched = { $n } 条记录含有“{ $query }”

## Groups
group-further = 行动比言论离“{ $rules }”更远
group-alike = 言行一致
group-closer = 行动比言论离“{ $rules }”更近
group-words-elsewhere = 有行动，但没有此类言论：{ $side }
group-said-only = 有言论，但没有行动
group-done-only = 有行动，但没有以下人员的言论：{ $who }
group-scholars-only = 只有以下人员的言论：{ $who }
group-words-elsewhere-here = 有行动，但所选范围内没有此类言论：{ $side }
group-said-only-here = 有言论，但所选范围内没有行动
group-done-only-here = 有行动，但所选范围内没有以下人员的言论：{ $who }
group-scholars-only-here = 所选范围内只有以下人员的言论：{ $who }
group-nothing-here = 所选范围内没有记录
group-not-covered = 不在这份数据中
open-all = 打开全部 { $n } 个议题

## Figures
count-side = { $n } { $side }
count-interpreters = { $who }：{ $n } 条

## What it rests on
rests = 依据是什么
method-codebook = 已发布的算法
method-mark = 这是您的算法，不是已发布的算法：{ $what }。
method-interpreters = { $who }的言论一并计入
method-unclear = 受众不明的言论计为：{ $side }
method-median = 以中位数代替平均数
method-short = 不是已发布的算法：{ $what }
method-short-interpreters = 计入：{ $who }
method-short-unclear = 受众不明的计为：{ $side }
method-short-median = 中位数
method-json = 这个文件来自采用另一种算法的视图。其中的评分是已发布的评分。
method-back = 回到已发布的算法
method-changes = { $n } 个结果与已发布的不同。
method-words = 计入谁的言论
method-leaders = 只计：{ $who }
method-with-interpreters = 也计：{ $who }
method-audiences = 受众不明
method-apart = 单独计
method-with-unclear = 计为：{ $side }
method-middle = 标记位于
middle-mean = 平均数
middle-median = 中位数
method-unclear-note = 已发布的算法把受众不明的言论单独计算。这里全部计为：{ $side }。这只是一种假设，用来看会有什么变化。
method-ghosts = 浅色标记是已发布的位置。
range-note = 横条：去掉任意一条记录后，标记会移到哪里
range-what = 横条表示去掉任意一条记录后标记会移动多远。这些记录由作者挑选，不是抽样，所以横条不是误差范围。
range-told = 已显示横条。
range-short = { $side } { $position }（{ $low } 至 { $high }）
range-short-same = { $side } { $position }（不移动）
range-short-one = { $side } { $position }（仅一条记录）
range-name = { $middle }的位置，以及去掉任意一条记录后移动多远：{ $line }
range-line = { $side }：{ $middle } { $position }，去掉任意一条记录后为 { $low } 至 { $high }
range-line-same = { $side }：{ $middle } { $position }，去掉任意一条记录后不变
range-line-one = { $side }：{ $position }，只依据一条记录
range-gap = 行动减言论：{ $gap }，去掉任意一条记录后为 { $low } 至 { $high }
decides-none = 没有哪一条记录能单独改变结果。
decides-these = 去掉下列任意一条记录，结果就会改变：
changes-title = 会改变的结果：{ $all } 个中的 { $n } 个
changes-note = 每一列用另一种方式计算所示记录。箭头 → 表示结果与已发布的不同。
changes-caption = 各议题在每种算法下的结果
changes-issue = 议题
changes-scholars = 计入：{ $who }
changes-unclear = 不明的计为：{ $side }
changes-median = 中位数
changes-own = 您的算法
changes-same = { $group }，每种算法都如此
changes-to = 变为
decides-title = 一条记录就能改变结果的：{ $n } 个议题
decides-some = { $issue }：{ $group }
decides-to = 去掉后：{ $group }
record-decides = 没有这条记录，结果会是：{ $group }
record-leaves = 没有这条记录，结果仍是：{ $group }
decides-nothing = 这个议题没有记录
short-further = 行动更远
short-alike = 一致
short-closer = 行动更近
short-words-elsewhere = 无：{ $side }
short-said-only = 只有言论
short-done-only = 只有行动
short-scholars-only = 只有：{ $who }
short-not-covered = 没有记录

## The reader’s own codes
codes-mark = 这些是您的评分，不是已发布的评分：{ $what }。
codes-recoded = { $n } 条记录由您评分
codes-left-out = { $n } 条已去掉
codes-short = 不是已发布的评分：{ $what }
codes-published = 所有评分都是已发布的评分。
codes-no-moves = 没有议题改变。
codes-moves = { $n } 个议题改变
codes-no-groups = 没有结果变成另一种
codes-groups = { $n } 个的结果不同
codes-only-out = 去掉 { $n } 条记录
codes-undo = 撤销
codes-redo = 重做
codes-back = 全部恢复为已发布的
codes-what = 改变了什么
codes-what-issues = 改变的议题
codes-to = { $from } → { $to }
codes-out = 已去掉
codes-gap = 行动减言论 { $from } → { $to }
codes-no-gap = 无
codes-within = 平均数相同，评分不同
codes-more = 比较评分
codes-own = 您的评分
codes-own-out = 您去掉了这条记录。它在任何地方都不计入。
codes-published-code = 已发布的评分
codes-change = 自己评分
codes-change-note = 您的评分会移动每个视图中的标记。本页链接会保留它。已发布的数据不变，凡是用您的评分得出的内容都会注明。
codes-leave-out = 去掉这条记录
codes-take-back = 恢复已发布的评分
codes-is-published = 与已发布的相同
codes-row-out = 由您去掉
codes-left-out-title = 由您去掉的
codes-row-own = 由您评分；已发布的是 { $code }
codes-name-own = 您的评分；已发布的是：{ $words }
codes-record-own = 这里有读者的评分：{ $code }（{ $words }）
codes-record-out = 有读者去掉了这条记录
codes-file = 您的评分，作为第二评分人的文件
codes-file-note = 这是一位读者从已发布的评分出发所作的评分，不是独立核查。评分是量表上的一个数字。"x" 表示去掉，null 表示未评分。
codes-empty = 空白评分表
codes-empty-note = 供没有看过已发布评分的人使用。评分是量表上的一个数字。要去掉一条记录请填 "x"，不评分请填 null。
codes-read = 已读取第二评分人的文件：{ $n } 条记录，其中 { $changes } 条与已发布的不同。
codes-refused = 没有采用这个文件中的任何内容。它有 { $n } 个问题，列在下面。
codes-more-problems = ……还有 { $n } 个
codes-alpha = Krippendorff α 系数（定序）
codes-alpha-none = 没有数值：评分全部相同，或没有记录有两个评分
codes-alpha-rest = 双方都评了 { $all } 条记录中的 { $n } 条，其中 { $alike } 条评分相同。按定类计为 { $nominal }，按定距计为 { $interval }。
codes-alpha-what = 1 表示双方始终一致。0 相当于随机的结果。小于 0 比随机更差。评分按次序计算。
codes-published-own = 已发布的评分与您的评分
codes-published-second = 已发布的评分与第二评分人的评分
codes-own-second = 您的评分与第二评分人的评分
codes-own-none = 您还没有改动任何评分。请打开一条记录，选择“自己评分”。
codes-own-caution = 您从已发布的评分出发，改动了 { $all } 个中的 { $n } 个。因此这个数字表示您离它们有多远，不表示它们有多可靠。
codes-second-caution = 只有当第二评分人没有看过已发布的评分时，α 才有意义。
codes-second = 第二评分人
codes-second-by = 第二评分人：{ $coder }
codes-second-hint = 请别人在空白评分表上给记录评分，然后在这里载入。文件留在这台设备上，只在本页中读取，不会发送到任何地方。
codes-second-counts = { $file }：已评分 { $n } 条记录，去掉 { $out } 条，未评分 { $none } 条。
codes-load = 载入第二评分人的文件……
codes-take = 把这些评分当作您的评分
codes-take-note = 它们随后计入每个视图，写入链接，并标明是您的。撤销可以恢复您原来的评分。
codes-differ = 双方不同之处：{ $n } 条记录
codes-differ-none = 双方给每条记录的评分都相同。
codes-apart = 相差 { $distance }
codes-by-published = 已发布
codes-by-second = 第二评分人
codes-by-own = 您的
codes-problems = 没有采用 { $file } 中的任何内容
codes-warnings = { $file } 中需要查看的地方
codes-json = 这个文件来自含有读者自己评分的视图。其中的评分是已发布的评分。

## The figure
headline = 言行差距最大的议题：{ $widest }
headline-home = 对两类受众所说差距最大的议题：{ $widest }
headline-match = { $n ->
    [1] 在唯一可比较的议题上，言行一致
   *[other] 在全部 { $n } 个可比较的议题上，言行一致
 }
sentence-none = 这里没有哪个议题既有言论又有行动可供比较。
sentence-match = 言行一致的议题：{ $issues }
sentence-match-both = 言行一致的议题：{ $issues }（{ $both }）
sentence-thin = { $nall } 项比较中有 { $nthin } 项依据单薄
sentence-thin-on = 依据单薄的议题：{ $issues }
sentence-firm = { $n ->
    [1] 去掉任意一条记录，这项比较都不变
   *[other] 去掉任意一条记录，全部 { $n } 项比较都不变
 }
list-and = { $first }和{ $last }
verdict-deeds = 行动
verdict-words = 言论
verdict-what = “{ $side }”的内容：
verdict-base = “{ $side }”的内容
verdict-much-further = { $what }比{ $base }离“{ $rules }”远得多
verdict-further = { $what }比{ $base }离“{ $rules }”更远
verdict-little-further = { $what }比{ $base }离“{ $rules }”稍远
verdict-little-closer = { $what }比{ $base }离“{ $rules }”稍近
verdict-closer = { $what }比{ $base }离“{ $rules }”更近
verdict-much-closer = { $what }比{ $base }离“{ $rules }”近得多
verdict-match = 言行一致
verdict-match-both = 一致：{ $both }
verdict-same = 对两类受众相同
differ-widely = 差距很大：{ $rules }
differ = 有差距：{ $rules }
differ-little = 略有差距：{ $rules }
statements = { $n } 条言论
deeds = { $n } 项行动
thin = 依据单薄
said = 所说
did = 所做
undated-short = 未注明日期
key-did = 所做
key-match = 一致
key-same = 对两类受众相同
key-thin = 依据单薄：一条言论或一项行动就可能改变结果
rows-rest = 另有 { $n } 个议题
rows-empty = 所选范围内没有记录：{ $issues }。
rows-elsewhere = 不在这份数据中：{ $issues }。
picture-rows = 每个议题一行，左端是“{ $rejects }”，右端是“{ $accepts }”
skip = 跳到图
more = 更多
answers-evidence = 图背后的每条言论和每项行动，以及如何评分。
answers-speakers = 谁说的：每位发言者的言论，按日期排列。
answers-timeline = 按日期排列的言论和行动。没有日期的记录计在右侧。
answers-places = 记录提到的地点，以及各处的言论和行动。
answers-story = 一步一步的论证，以及其依据的言论和行动。
more-look = 换一种看法
more-check = 核对
more-take = 带走
more-rows = 每个议题一行。言行差距最大的排在最前。
more-map = 一张图看全部议题：横向是言论，纵向是行动。
more-audiences = 比较两类受众听到的话
more-audiences-about = 把对一类受众所说与对另一类受众所说并列。
more-deeds = 比较言论和行动
more-deeds-about = 回到最初的比较。
more-about = 量表、谁评的分、批评者会怎么说。
more-sure = 看看去掉一条记录或换一种算法会有什么变化。
more-codes = 把您的或别人的评分与已发布的评分并列。
more-help = 如何读标记，以及键盘操作。
more-share = 在别处展示的方法：代码、图片、数据、引用方式。
more-link = 只到这个视图的链接。
sure = 有多可靠？
sure-what = 每个标记是几条记录的平均数。在这里换一种方式计算，看看哪些结果会改变。
sure-show = 显示
sure-ranges = 一条记录能把标记移动多远
sure-interpreters = { $who }的言论
scored-by = 评分：{ $by }。
others = 另有 { $n } 个议题无法比较
others-said = { $n } 个只有言论
others-done = { $n } 个只有行动
others-words-elsewhere = { $n } 个有言论，但没有此类言论：{ $side }
others-interpreters = { $n } 个只有{ $who }的言论
others-here = 所选范围内{ $why }

## The picture
hollow-note = 细轮廓：只有一条记录
line-solid = 实线：{ $source }把两者联系起来
line-dashed = 虚线：只有评分人把两者联系起来
ghost-note = 浅色标记：已发布的位置

## The map
map-said = 所说
map-did = 所做
map-yes-yes = 言行都肯定
map-no-no = 言行都否定
map-yes-no = 说肯定，做否定
map-no-yes = 说否定，做肯定
map-diagonal = 说到做到
map-hint-said = 所说
map-hint-did = 所做
map-only-words = 只引用了言论
map-only-words-here = 这里只有言论
map-only-deeds = 只引用了行动
map-deeds-apart = 有行动，没有可比较的言论
map-only-deeds-here = 这里只有行动

## Accessible names
issue-name = { $issue }：{ $group }；{ $figures }
issue-name-both = { $issue }：言论：{ $said }；行动：{ $did }；{ $verdict }
record-name = { $side }，{ $who }，{ $date }：{ $words }。{ $issue }
record-name-deed = { $side }，{ $date }：{ $words }。{ $issue }
picture-map = 图：横向是所说，纵向是所做；从{ $low }到{ $high }

## Dates
undated = { $source }中未注明日期
undated-note = { $source }中没有日期（“{ $note }”）

## Views and tools
view-rows = 行
view-all = 全部 { $n } 条记录
view-map = 图
view-evidence = 全部记录
view-timeline = 时间线
view-story = 论证
views = 视图
search = 搜索记录
filter = 筛选
filters = 筛选条件
about = 如何评分
help = 如何阅读
copy-link = 复制链接
clear-all = 全部清除
close = 关闭
theme-dark = 深色
theme-light = 浅色
period = 时期
period-from = 从
period-to = 到
period-hint = 年、月或日，如 2017 或 2017-06
period-no-date = “{ $found }”不是日期。请写年、月或日，如 2017、2017-10 或 2017-10-18。
period-late-start = “{ $found }”晚于时期的结束 { $end }。请写更早的日期。
period-early-end = “{ $found }”早于时期的开始 { $start }。请写更晚的日期。
undated-out = { $n } 条没有日期的记录未显示
facet-issue = 议题
facet-audience = 所说或所做
facet-voice = 谁的言论
facet-aim = 目的
facet-category = 行动类别
facet-position = 评分
facet-speaker = 发言者
facet-place = 地点
facet-note = 在一个列表中勾选两项，会显示符合其中任一项的记录。在两个列表中勾选，会显示两者都符合的记录。每个数字表示选择该项会显示多少条。
empty-title = 没有符合条件的记录
empty-text = 清除筛选条件，查看全部 { $all } 条记录。
fold = 收起
compare-title = 并列比较
compare-remove = 把“{ $issue }”移出比较

## Timeline
picture-timeline = 时间线，每个议题一行：线上是所说，线下是所做，按年份排列
timeline-note = 线上：所说。线下：所做。日期越不明确，横条越宽：只知道年份的占一整年。
timeline-broken = 没有已注明日期的记录或事件的年份被略去，线在那里断开。
timeline-row = { $issue }：{ $n } 条有日期，{ $undated } 条无日期
timeline-undated = { $n } 条无日期
timeline-events = 相关的 { $n } 个事件
brush-from = 时期从 { $date } 起
brush-to = 时期到 { $date } 止
brush-window = 时期 { $from } 至 { $to }
brush-clear = 所有年份
timeline-many = 记录太多，无法每条一个标记。每行中横条越长，该时间的记录越多。
timeline-ghosts = 浅色：所选范围以外的记录。

## Play
play = 播放
play-pause = 暂停
play-group = 逐年播放
play-back = 后退一年
play-next = 前进一年
play-all = 所有年份
play-span = { $from }–{ $to }
play-speed = 速度
play-times = { $times } 倍
play-still = 您的系统要求减少动态效果，所以只有您操作时年份才前进。
play-runs = 年份从 { $from } 到 { $to } 逐年播放。
play-undated = { $n } 条没有日期的记录没有年份，因此未包括在内。
play-told = 到 { $year } 为止：{ $selection }
play-end = 之后的年份没有已注明日期的记录。
key-play = 播放时，后退或前进一年

## Places
view-places = 地点
picture-places = 地图，记录提到的每个地点各有一个圆
places-note = 记录越多，圆越大。提到两个地点的记录在两处都计入。
places-outside = { $n } 个地点在地图的这一部分之外。
places-hidden = { $who }的 { $n } 条记录未画出。
places-land-waiting = 陆地轮廓仍在载入。
places-land-missing = 无法载入陆地轮廓。圆和列表仍然显示。
places-forums = 论坛和条约
places-neither = 未提到地点或论坛
places-chosen = 已选
places-fit = 显示所有地点
places-list = 地点和论坛
places-counts = { $all } 条记录中，{ $placed } 条提到地点，{ $forums } 条只提到论坛，{ $neither } 条两者都没有。
places-none = 所选范围内没有记录
notice-zoom = 显示 { $all } 个地点中的 { $shown } 个，放大到整个世界的 { $scale } 倍。

## Story
story-step = 第 { $n } 步，共 { $all } 步：{ $title }
story-steps = 各步
story-next = 下一个
next-hit = 下一个结果
story-back = 返回
story-explore = 探索这个视图
story-free = 打开整幅图
story-finding = 作者的结论：
key-story = 在论证中，后退或前进一步

## An issue
issue-evidence = { $issue }：依据
issue-rule = 衡量标准：{ $rule }。
issue-concludes = 作者的结论（来源：{ $source }）
issue-elsewhere = { $source }讨论这个议题的部分不在这份数据中。
issue-nothing = { $source }没有关于这个议题的记录。
issue-hidden = 您的筛选条件隐藏了这个议题的所有记录。
issue-sure = 有多可靠？
entry-why = 为什么
entry-why-of = 为什么：{ $score }
evidence-undated = 没有日期的地方，{ $source }也未给出日期。
evidence-no-answer = 没有引用与之相应的行动。
evidence-no-answer-here = 所选范围内没有与之相应的行动。
evidence-no-deeds = 没有引用关于这个议题的行动。
evidence-no-deeds-here = 所选范围内没有关于这个议题的行动。
evidence-no-words = 没有引用关于这个议题的言论。
evidence-no-words-here = 所选范围内没有关于这个议题的言论。
evidence-no-words-on = 没有引用这些行动背后的言论。
evidence-no-words-on-here = 所选范围内没有这些行动背后的言论。
evidence-above = 上面已有回应：
evidence-elsewhere = 回应见“{ $issue }”：
compare-with = 与……比较
compare-away = 移走

## A passage
card-ours = 由我们概述。
card-ours-too = 由我们概述：
card-quoted = { $source }中的引文：
card-scored = 评分：{ $score }
card-reason = 理由：
scored-unchecked = 评分：{ $by }。没有外部人员核查过。
scored-checked = 评分：{ $by }，并经外部人员核查。
card-deeds = 为此做了什么
card-words = 它所回应的言论
card-no-words = 没有引用它所回应的言论。
card-open-deed = 打开这项行动
card-open-words = 打开这条言论
answer-matches = 一致
answer-diverges = 不一致
answer-qualifies = 部分一致
answer-by-source = { $source }把两者联系起来。
answer-by-scoring = 只有评分人把两者联系起来。
card-other-words = 与另外 { $n } 条言论相关
card-place = 在{ $source }中的位置
card-locator = { $section }，第 { $n } 段，共 { $all } 段
card-opening = 开头是“{ $words }……”
card-open-source = 打开{ $source }
card-aim = { $source }提到的目的：{ $aim }
card-category = { $source }将其归为：{ $category }
card-notes = { $source }以外的背景
card-n-notes = { $n } 条注释，不计入
card-copy-link = 复制链接
card-cite = 引用
card-dispute = 对评分提出异议
card-copy-report = 报告错误
place-short = { $section }，¶{ $n }
place-numbered = 第 { $number } 节
previous = 上一个
next = 下一个
drawn-report = 由{ $source }联系起来
drawn-coder = 只由评分人联系起来
link-matches = 行动做了言论所说的
link-diverges = 行动与言论相反，或少于承诺
link-qualifies = 行动缩小了言论的含义
link-reinterprets = 赋予另一言论新的含义
link-reinterpreted = 被赋予新的含义，由
link-echoes = 再次说了同样的话
link-echoed = 被再次说出，由
link-escalates = 后来更强硬地提出同样的主张
link-escalated = 后来被更强硬地提出，由
link-departs = 收回了以前所说的话
link-departed = 后来被收回，由

## Speakers
evidence-list = 列表
passages-unfold = 全部展开
passages-fold = 全部收起
pages-span = 显示 { $all } 条中的第 { $from }–{ $to } 条。
pages-next = 显示后 { $n } 条
pages-previous = 显示前 { $n } 条
counted = 数字是一个标记所含的记录数。
evidence-as = 显示为
evidence-table = 表格
evidence-speakers = 发言者
view-speakers = 发言者
picture-speakers = 发言者：每人一条带，从{ $low }到{ $high }，每条言论一个标记
speakers-counts = { $n } 条言论：{ $sides }
speakers-dated = { $n } 条有日期，{ $undated } 条无日期
speakers-none-dated = 都没有日期
speakers-all-dated = 都有日期
speakers-undated = 无日期
speakers-name = { $name }，{ $role }。{ $counts }。按次序的评分：{ $scores }
speakers-all = 所有发言者
speakers-walk = { $name }的言论，按次序
speakers-no-walk = { $source }没有为这里的任何言论注明日期，所以没有次序。
speakers-tray = { $source }中未注明日期，因此不在次序中：
speakers-single = { $n } 位发言者各有一条言论：
speakers-out = 另有 { $n } 位发言者在所选范围内没有言论。
speakers-order = 有日期的言论按日期沿每条带向下排列，由细线连接。两个日期重叠处是虚线。标记的高低不表示时间长短。
speakers-ties = 粗线连接后来收回以前的话，或更强硬地提出同样主张的言论。{ $source }联系起来的是实线，只有评分人联系起来的是虚线。细线以外的标记属于另一位发言者。
speakers-tied = { $said }（{ $who }，{ $date }）· { $drawn }

## Chain
chain-show = 显示由 { $n } 个联系组成的链
chain-picture = 这条记录的链：{ $n } 条记录及其联系
chain-keys = 左右方向键沿联系移动。上下键移到列表中的下一条。Home 和 End 移到第一条和最后一条。Enter 打开。
chain-number = 第 { $n } 条，共 { $all } 条
chain-here = 这条记录
chain-to = 到 { $number }：{ $said }
chain-by = { $said } { $what }
chain-further = 链上更远处
chain-across = 链内的其他联系
chain-across-line = { $from } 到 { $to }：{ $said }
chain-left-out = 另有 { $n } 条记录在更远处，未画出：
chain-more = 还有 { $n } 条
chain-told = 由 { $n } 条记录组成的链。
chain-told-none = 链已隐藏。
key-chain = 在链中沿联系移动；Home 和 End：第一条和最后一条

## Evidence table
table-caption = 所选的全部记录，按议题排列
column-side = 所说或所做
column-date = 日期
column-speaker = 谁
column-what = 内容
column-position = 评分
column-locator = 在{ $source }中的位置
sort-name = 排序：
sort-by = 按{ $column }排序
sort-ascending = 升序
sort-descending = 降序
actor-done = 按引用

## About
about-intro = 每条记录有一个评分。标记位于评分的简单平均数。各评分权重相同。没有记录的地方不作填补。
about-scale = 量表
about-scale-code = 评分
about-scale-said = 这样的言论……
about-scale-done = 这样的行动……
about-groups = 平均数相差不超过 { $alike } 时，言行算作一致。一致不是称赞：两者可能都离“{ $rules }”很远。
about-thin = 两方中有一方只有一条记录时，依据单薄。去掉其中一条记录结果就会改变时，依据也单薄。
about-apart = 不与其余一起计算：{ $who }的言论。
about-who = 谁评的分
about-sources = 涵盖的内容
about-critic = 批评者会怎么说
about-corrections = 更正
about-no-corrections = 自第一版以来没有更正。
about-independence = { $source }的作者和出版者没有参与制作，也不为此背书。
about-all-cited = 正文的每一段都至少有一条记录引用。
about-uncited-count = 正文有 { $n } 段未被引用。数据中说明了原因。

## Help
help-title = 如何阅读和使用
help-read = 圆环表示言论（{ $side }），方块表示行动。箭头从言论指向行动：越长，两者越不一致。
help-read-map = 言论横向，行动纵向。每个议题在斜线上有一个圆环，位于其言论处。它的方块就在正上方或正下方，位于其行动处，由箭头连接。在阴影带内，言行一致。只有其中一种的议题列在旁边和下方。打开一个议题，可以看到它的每条记录，各是一个小标记。
help-read-evidence = 这里是图背后的每条记录：谁对谁说的，或做了什么。您可以看到时间、评分方式，以及它在{ $source }中的位置。
help-read-speakers = 每条带是一位有两条或更多言论的发言者。标记位于一条言论的评分处。有日期的标记按日期向下排列。选择一位发言者，可以看到全部言论。
help-read-timeline = 每个议题一行。所说在线上，所做在线下。标记位于其日期处，日期越不明确越宽。行末写明有多少条记录没有日期。拖动手柄可以选择部分年份。
help-read-places = 列表把记录最多的地点和论坛排在最前。带数字的标记表示该类记录有多少条。小地图上每个圆是一个地点。记录越多，圆越大。
help-open = 打开一个议题，查看它的记录。打开一条记录，查看原话、出处，以及评分的理由。
help-keys = 键盘
key-tab = 在按钮和标记之间移动
key-enter = 打开焦点所在的内容
key-arrows = 在图中，移到该方向的下一个标记
key-escape = 关闭已打开的内容并返回
key-slash = 搜索
key-brackets = 上一条和下一条记录
key-undo = 撤销对评分的改动；加 Shift：重做
help-share = 复制地址，即可分享您所看到的内容。地址会保留您的选择。如果您没有选择视图，窄页面打开“行”，宽页面打开“图”。

## Source line
source-line = { $authors }，{ $title }（{ $publisher }，{ $published }）
source-short = 来源：{ $title }（{ $publisher }，{ $published }）。
coding-short = 评分：{ $by }，{ $date }。
coding-line = 评分：{ $by }，{ $date }，按规则第 { $codebook } 版。数据版本：{ $version }。{ $method }
coding-unchecked = 还没有外部人员核查过评分。
coding-checked = 已有外部人员核查过评分。

## The version of the data, where a link names one
version-pinned = 这个链接固定使用数据的 { $version } 版。
version-newest = 这是最新版。
version-same = 最新版是 { $newest }。此后没有记录被更正。
version-since = 此后更正了 { $n } 条记录。最新版是 { $newest }。
version-live = 显示最新版
version-missing = 这个链接要求数据的 { $asked } 版，现在找不到。您看到的是最新的 { $own } 版。
version-alone = 这个链接要求数据的 { $asked } 版。这份副本只有 { $own } 版，所以您看到的是该版。
version-unreached = 现在无法取得数据的 { $asked } 版。您看到的仍是 { $own } 版。
version-newest-unreached = 现在无法取得最新数据。您看到的仍是 { $own } 版。
version-there = 在公开页面上打开该版

## Notices
notice-copied = 已复制。
notice-copy-failed = 您的浏览器不允许本页复制。下面的文字已选中，请手动复制。
notice-saved = 您的浏览器已收到本页的副本，包括这个视图及其数据。
notice-save-failed = 无法保存副本。这个地方禁止下载，或页面缺少一部分。请在下面的地址打开页面本身，在那里保存。
notice-view = { $view }。{ $selection }
notice-selection = 显示 { $all } 条记录中的 { $n } 条。
notice-searched = { $n } 条记录符合。
notice-dropped = 这个链接的一部分无法在这里显示，已略去：{ $what }
study-missing = 无法取得您要的内容。请重试，或重新载入页面。
study-again = 重试
study-late = 您要的内容正在载入。
dropped-free = 显示最初的视图
notice-end = 这个方向没有更多记录。
copy-title = 复制这段文字

## What can be copied
citation = { $who }，{ $what }，{ $date }。载于：{ $authors }，{ $title }，{ $publisher }，{ $published }，{ $place }。{ $url } 评分 { $code }（{ $words }），评分人：{ $by }，版本 { $version }。{ $link }
report-dispute = 我会给这条记录另一个评分。现在的评分：{ $now }。记录：{ $record }（数据版本 { $version }）。{ $link } 给出的理由：{ $reason } 我的评分及理由：
report-error = 我认为这条记录有误：{ $record }（数据版本 { $version }）。{ $link } 现在的内容：{ $now } 正确的内容及理由：
report-error-general = 我认为这份数据有误（数据版本 { $version }）。{ $link } 错误是什么，正确的应当是什么：

## Share
share-link = 这个视图的链接
share-link-page = 小页面，在展开链接的地方显示卡片
share-links = 链接
share-link-issue = 这个议题的链接
share-embed = 其他代码
share-iframe = 代码（iframe）
share-element = 用于自建页面的元素
share-placeholder = 会变成合适高度框架的链接（需要脚本）
share-static = 带链接的图片
share-quotation = 带链接的引文
share-newsletter = 电子报
share-amp = AMP
share-scroll = 可滚动阅读的论证
share-scroll-free = 自己查看全部议题和记录
share-picture = 图片
share-screen = 与屏幕相同
share-landscape = 横向，1.91 : 1
share-square = 方形，1 : 1
share-portrait = 竖向，4 : 5
share-one-column = 单栏，85 mm
share-two-columns = 双栏，180 mm
share-letter = 电子报，600 px
share-texts = 文字
share-title = 标题
share-caption = 图注
share-alt = 替代文字
share-description = 详细说明
share-data = 数据
share-csv-shown = 所示记录，CSV
share-csv-all = 全部记录，CSV
share-csv-note = CSV 文件的各列以逗号分隔。如果您的电子表格把所有内容放在一列，请使用其文本导入功能并选择逗号。
share-json-shown = 所示记录，JSON
share-json-all = 全部记录，JSON
share-citation = 引用
share-plain = 纯文本
share-bibtex = BibTeX
share-csl = CSL-JSON
share-no-address = 还没有链接，因为本页不知道自己的网址。请在网址上打开它，或请发布者用 --url 生成。
share-no-web-address = 这段代码在别处无法使用，因为页面是从文件打开的。请在它的网址（https://…）上打开，或请发布者用 --url 生成。
share-other-data = 这段代码会显示与您所见不同的数据：网站为自己的页面选用了这些数据。请复制那个页面的代码。
share-no-https = AMP 页面需要 https:// 开头的地址，本页没有。
share-more = 以及另外 { $n } 个议题
share-all-passages = 全部 { $all } 条记录
share-of-passages = { $all } 条记录中的 { $n } 条
share-searched = 搜索：“{ $query }”
share-period-from = 从 { $from } 起
share-period-to = 截至 { $to }
share-selected = 部分记录：{ $all } 条中的 { $n } 条。
share-credit = 评分：{ $by }。来源：{ $publisher }，{ $year }。
share-credit-version = 评分：{ $by }（数据版本 { $version }）。来源：{ $publisher }，{ $year }。
share-scored-by = 评分：{ $by }。
share-alt-gaps = 图表，每个议题一行。
share-alt-map = 图：横向是言论，纵向是行动。
share-alt-evidence = 按议题排列的记录表。
share-alt-speakers = 每位发言者一条带，每条言论一个标记。
share-speakers = { $n } 位发言者有两条或更多言论，{ $nsingle } 位有一条。
share-walk = { $name }的言论，按日期排列。
share-alt-timeline = 所说和所做的时间线。
share-alt-places = 世界地图，记录提到的每个地点各有一个圆。
share-alt-story = 论证中的一步，“{ $title }”，附图。
share-alt-record = 一条记录，{ $side }，{ $who }，{ $date }：{ $what }
share-score = 评分：{ $words }。
share-scored-as = 评分：{ $words }，评分人：{ $by }。
share-scale-ends = 量表表示：{ $title }。左端是“{ $left }”，右端是“{ $right }”。
share-places-said = 言论，从左到右：{ $words }。
share-places-done = 行动，从左到右：{ $words }。
share-marks = 圆环位于“{ $side }”的{ $middle }，方块位于行动的{ $middle }。两者不一致时，箭头从言论指向行动。依据单薄时为虚线。
share-not-covered = 不在这份数据中：{ $issues }。
share-nothing-selected = 所选范围内没有记录：{ $issues }。
share-partly = 这个文件含有 { $all } 条记录中的 { $n } 条。
share-cite-view = { $by }：{ $title }。数据版本：{ $version }，{ $date }。对{ $source }中记录的评分。{ $link }
share-cite-source = { $authors }，{ $title }，{ $publisher }，{ $published }
share-cite-note = 数据版本：{ $version }。对{ $source }中记录的评分。
share-cite-score = 评分：“{ $words }”。
share-coding = 评分：{ $by }，{ $date }，数据版本：{ $version }。
share-unchecked = 还没有项目以外的人员核查过评分。
share-checked = 评分已经外部核查。
share-source = 来源：{ $source }。
share-show-all = 全部显示
share = 分享
share-waiting = 正在准备可分享的内容……
share-failed = 无法载入这一部分。请关闭后重试，或复制本页地址。
notice-file-saved = 文件已准备好。
notice-file-refused = 没有收到文件？那么这个地方禁止下载文件。请在下面的地址打开页面本身，在那里保存。
open-page = 打开页面
share-framed = 您所在的网站可能禁止下载文件。
share-copy = 复制
share-system = 用应用分享……
share-version = 链接和代码中的数据
share-live = 跟随更正
share-pinned = 固定在这一版
share-picture-note = 图片含有标题、图例、来源和链接，也写明谁评的分。印刷形式不靠颜色也能阅读。
share-editors = 给编辑：许可、更正、托管
share-what = 内容
share-what-passage = 这条记录
share-what-issue = 这个议题
share-what-view = 这个视图：{ $view }
share-what-figure = 整幅图
share-where = 用于
share-web = 网页
share-print = 印刷
share-social = 社交媒体
share-form = 图片形式
share-look = 外观
share-theme = 主题
share-light = 浅色
share-dark = 深色
share-auto = 随读者的设备
share-heading = 标题
share-heading-on = 图的标题
share-heading-off = 您自己的标题
share-type = 标题字体
share-serif = 衬线标题
share-sans = 无衬线标题
share-accent = 顶部色条的颜色
share-accent-none = 没有色条
share-words = 文字
share-headline = 标题
share-length = { $n } 个字符，最多 { $most } 个
share-again = 恢复我们的文字
share-width = 宽度
share-px = { $width } px
share-size = 宽 { $width } px，高 { $height } px
share-size-unknown = 宽 { $width } px
share-preview = 预览
share-take-code = 复制代码
share-take-both = 复制代码并保存图片
share-take-picture = 保存图片
share-take-pdf = 保存 PDF
share-also = 也可存为
share-upload = 代码显示的是 { $file }。请上传这张图片，并用它的地址替换文件名。
share-more-ways = 更多：其他代码和格式、文字、数据、引用
share-no-letters = PDF 字体不含这份数据的全部字符。请改为保存 SVG。
share-save-copy = 保存本页的副本

## Small pages: one issue or one record by itself
small-words = { $issue }：{ $who }的言论，{ $date }
small-deed = { $issue }：一项行动，{ $date }
small-from = 出自{ $title }（{ $publisher }，{ $published }），评分：{ $by }。
small-live = 在互动图中打开
small-editors = 给编辑

## Small forms
form-no-issue = 这一条显示一个议题，但它的地址没有指明这份数据中的任何议题。
form-no-record = 这张卡片显示一条记录，但它的地址没有指明这份数据中的任何记录。

## Failures
failed-data = 无法读取数据文件。它已损坏，或属于本页的另一个版本。请重新载入页面。如果仍然不行，请告知发布者。

## Without a program
needs-script = 搜索、筛选和打开记录需要 JavaScript。这个浏览器已将其关闭。
all-passages = 全部记录，按议题排列
whole-data = 以文本形式查看全部数据
still-loading = 图片正在载入……
still-off = 这幅图由程序绘制，而这个浏览器已关闭程序。
still-turn-on = 请为本页打开 JavaScript 并重新载入。
still-or-read = 或阅读{ $data }。
still-whole-data = 以文本形式提供的全部数据
still-off-here = 这里已关闭程序，因此无法打开任何内容。这是“{ $title }”：没有程序就无法显示其他数据。{ $page }或阅读{ $data }。
newer = 本页有更新的版本。
newer-show = 显示

## Promises with what came of each
promised-first = { $all } 项承诺中 { $n } 项：{ $label }
promised-count = { $n } { $label }
promised-none = { $n ->
    [1] { $n } 项承诺，在量表上没有位置
   *[other] { $n } 项承诺，在量表上都没有位置
 }
promised-apart = 在量表上没有位置：{ $list }。
promised-reached = { $all } 个承诺数额中有 { $n } 个达到
promised-pair = 承诺 { $target }，达到 { $reached }
promised-without = { $n } 项没有数额
promised-all = { $n ->
    [1] 这项承诺及其结果
   *[other] 全部 { $n } 项承诺及其结果
 }
promised-said = 承诺
promised-happened = 结果
promised-ring = 承诺
promised-square = 达到
promised-amount = 承诺：{ $amount }
promised-no-amount = 没有给出数额。
promised-until = 截至 { $date }
promised-disputed = 有争议
promised-by-actor = 同样的承诺，按承诺者排列
promised-by-issue = 同样的承诺，按议题排列
promised-no-issue = 没有议题
promised-no-actor = 没有姓名
promised-version = 版本：{ $date }。

## Sentences of the scripts around the program
script-advice = 请重新载入页面。如果仍然不行，您的浏览器或网络可能阻止了 WebAssembly 或本页所需的文件。
script-advice-file = 这个文件的一部分已损坏，或您的浏览器不运行 WebAssembly。请从原处重新取得文件，或用另一个浏览器打开。
script-copied = 已复制
script-copy-report = 复制错误报告
script-data-arrived = 已收到的数据
script-data-coming = 数据正在传来。
script-data-late = 数据仍在载入。
script-data-load = 加载数据
script-data-not-yet = 还无法显示其他数据。
script-data-stop = 停止加载
script-data-stopped = 数据加载已停止。
script-file-unread = 无法读取文件。请重新选择。如果仍然不行，请重新载入页面。
script-later = 请重新载入页面。如果仍然不行，请稍后再来。
script-late = 互动图仍在载入。
script-late-what = 请再等一会儿，或重新载入页面。
script-not-shown = 现在无法显示这幅图。
script-not-started = 无法启动互动图。
script-old = 本页比服务器上的文件旧。
script-old-keeps = 其中一部分已无法载入。请重新载入页面；您所看到的内容会保留。
script-old-part = 其中一部分已无法载入。请重新载入页面。
script-outdated = 本页比服务器上的文件旧。请重新载入页面。
script-part-damaged = 这个文件已损坏：其中一部分无法解压。请从原处重新取得文件。
script-part-missing = 这个文件缺少 { $file } 部分。保存时没有包括它，或文件被截断。请从原处重新取得文件。
script-reload = 重新载入页面
script-report = 错误报告
script-start-again = 重新启动
script-still-read = 您仍然可以阅读依据：
script-stopped = 互动图因错误而停止。
script-stopped-what = 下面是它最后显示的内容。重新启动之前，其中的控件不起作用。
script-whole-data = 以文本形式查看全部数据
