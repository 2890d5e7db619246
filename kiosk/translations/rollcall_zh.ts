<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
  <context>
    <name>camera</name>
    <message>
      <source>This computer lacks what cameras need. Use a scanner.</source>
      <translation>这台电脑缺少摄像头所需的组件。请使用扫码枪。</translation>
    </message>
    <message>
      <source>There is no camera here. Use a scanner.</source>
      <translation>此处没有摄像头。请使用扫码枪。</translation>
    </message>
    <message>
      <source>The camera stopped: {why}. Use a scanner.</source>
      <translation>摄像头已停止：{why}。请使用扫码枪。</translation>
    </message>
    <message>
      <source>This computer lacks what cameras need. Choose a file.</source>
      <translation>这台电脑缺少使用摄像头所需的组件。请选择文件。</translation>
    </message>
    <message>
      <source>There is no camera here. Choose a file.</source>
      <translation>此处没有摄像头。请选择文件。</translation>
    </message>
    <message>
      <source>The camera stopped: {why}. Choose a file.</source>
      <translation>摄像头已停止：{why}。请选择文件。</translation>
    </message>
  </context>
  <context>
    <name>faults</name>
    <message>
      <source>Rollcall made a mistake of its own ({kind}). What was saved before is safe. Go on, and send this file to whoever looks after Rollcall: {path}</source>
      <translation>Rollcall 自身发生错误（{kind}）。此前保存的内容不受影响。请继续工作，并将此文件发给 Rollcall 的负责人：{path}</translation>
    </message>
    <message>
      <source>A fault in Rollcall</source>
      <translation>Rollcall 出错</translation>
    </message>
  </context>
  <context>
    <name>verdict</name>
    <message>
      <source>Not done</source>
      <translation>未完成</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>操作未成功</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Please go to the desk</source>
      <translation>请前往注册台</translation>
    </message>
    <message>
      <source>{when} at {station}</source>
      <translation>{when}，{station}</translation>
    </message>
    <message>
      <source>{where}. No second badge was printed.</source>
      <translation>{where}。未再打印胸牌。</translation>
    </message>
    <message>
      <source>{by} collects the badge of {who}</source>
      <translation>{by} 领取 {who} 的胸牌</translation>
    </message>
    <message>
      <source>{who}: badge {issue} is printing; the one before is void from now on.</source>
      <translation>{who}：正在打印 {issue} 号胸牌；之前的胸牌即刻作废。</translation>
    </message>
    <message>
      <source>Accreditation written down</source>
      <translation>参会资格已记录</translation>
    </message>
    <message>
      <source>{where} by {who}</source>
      <translation>{where}，{who}</translation>
    </message>
    <message>
      <source>Checked in</source>
      <translation>签到成功</translation>
    </message>
    <message>
      <source>Registered and checked in</source>
      <translation>登记并签到成功</translation>
    </message>
    <message>
      <source>In their place</source>
      <translation>代替参会</translation>
    </message>
    <message>
      <source>Sent to the exceptions desk</source>
      <translation>已转到例外处理台</translation>
    </message>
    <message>
      <source>Badge handed over</source>
      <translation>胸牌已交付</translation>
    </message>
    <message>
      <source>Reprinting</source>
      <translation>正在补打</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>已更正</translation>
    </message>
    <message>
      <source>Table or zones changed</source>
      <translation>餐桌或区域已更改</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>已撤销</translation>
    </message>
    <message>
      <source>Seat confirmed</source>
      <translation>座位已确认</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>已放弃座位</translation>
    </message>
    <message>
      <source>The seat is given up at the next exchange</source>
      <translation>座位将在下次同步时放弃</translation>
    </message>
    <message>
      <source>Left the waiting list</source>
      <translation>已退出候补名单</translation>
    </message>
    <message>
      <source>{who} comes in place of {first}</source>
      <translation>{who} 代替 {first} 参会</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>欢迎</translation>
    </message>
    <message>
      <source>Welcome: protocol is told</source>
      <translation>欢迎：已通知礼宾</translation>
    </message>
    <message>
      <source>Checked in: read the note</source>
      <translation>签到成功：请阅读备注</translation>
    </message>
    <message>
      <source>Already in</source>
      <translation>此前已入场</translation>
    </message>
    <message>
      <source>Not open to this badge</source>
      <translation>此胸牌不可入场</translation>
    </message>
    <message>
      <source>Session full</source>
      <translation>会议已满</translation>
    </message>
    <message>
      <source>Not accredited</source>
      <translation>未获参会资格</translation>
    </message>
    <message>
      <source>A document is missing</source>
      <translation>缺少文件</translation>
    </message>
    <message>
      <source>The fee is open</source>
      <translation>会费未缴</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>注册已取消</translation>
    </message>
    <message>
      <source>Old badge: it was replaced</source>
      <translation>旧胸牌：已更换</translation>
    </message>
    <message>
      <source>Badge taken back</source>
      <translation>胸牌已收回</translation>
    </message>
    <message>
      <source>Forged or damaged code</source>
      <translation>代码伪造或损坏</translation>
    </message>
    <message>
      <source>Badge of another event</source>
      <translation>其他活动的胸牌</translation>
    </message>
    <message>
      <source>Unknown code</source>
      <translation>未知代码</translation>
    </message>
    <message>
      <source>Several people match</source>
      <translation>多人匹配</translation>
    </message>
    <message>
      <source>Bus full</source>
      <translation>大巴已满</translation>
    </message>
    <message>
      <source>Wrong bus</source>
      <translation>不是这辆大巴</translation>
    </message>
    <message>
      <source>Not confirmed: waiting list</source>
      <translation>未确认：候补名单</translation>
    </message>
  </context>
  <context>
    <name>desk</name>
    <message>
      <source>{inside} of {all} are in</source>
      <translation>{all} 人中已到 {inside} 人</translation>
    </message>
    <message>
      <source>More</source>
      <translation>更多</translation>
    </message>
    <message>
      <source>Correct</source>
      <translation>更正</translation>
    </message>
    <message>
      <source>Walk-in</source>
      <translation>现场登记</translation>
    </message>
    <message>
      <source>Find somebody first</source>
      <translation>请先查找人员</translation>
    </message>
    <message>
      <source>Sample event</source>
      <translation>示例活动</translation>
    </message>
    <message>
      <source>People found</source>
      <translation>查找结果</translation>
    </message>
    <message>
      <source>Scan an invitation or a badge, or type a name anywhere.</source>
      <translation>请扫描邀请函或胸牌，或在任意位置输入姓名。</translation>
    </message>
    <message>
      <source>Choose with the arrow keys, and press Enter.</source>
      <translation>用方向键选择，然后按 Enter。</translation>
    </message>
    <message>
      <source>Try fewer letters or another spelling, or press F2.</source>
      <translation>请减少字母或换一种写法，或按 F2。</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>就绪</translation>
    </message>
    <message>
      <source>Nobody found</source>
      <translation>未找到</translation>
    </message>
    <message>
      <source>Opening the event</source>
      <translation>正在打开活动</translation>
    </message>
    <message>
      <source>No event on this station yet</source>
      <translation>此终端尚无活动</translation>
    </message>
    <message>
      <source>Import the organiser's lists, or join a hub that has the event.</source>
      <translation>请导入主办方名单，或加入已有该活动的主机。</translation>
    </message>
    <message>
      <source>Rollcall cannot start here</source>
      <translation>Rollcall 无法在此启动</translation>
    </message>
    <message>
      <source>Import an event (F8)</source>
      <translation>导入活动（F8）</translation>
    </message>
    <message>
      <source>To the exceptions desk (Ctrl+E)</source>
      <translation>转到例外处理台 (Ctrl+E)</translation>
    </message>
    <message>
      <source>Somebody else collects the badge</source>
      <translation>他人代领胸牌</translation>
    </message>
    <message>
      <source>Somebody comes in their place</source>
      <translation>他人代替参会</translation>
    </message>
    <message>
      <source>Lend a headset or card</source>
      <translation>借出耳机或表决卡</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>参会资格</translation>
    </message>
    <message>
      <source>The fee is paid</source>
      <translation>会费已缴</translation>
    </message>
    <message>
      <source>Role in the delegation</source>
      <translation>代表团内身份</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>找到 %n 人</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>已取消</translation>
    </message>
    <message>
      <source>Served here just now</source>
      <translation>刚在此办理</translation>
    </message>
    <message>
      <source>Is in</source>
      <translation>已到</translation>
    </message>
    <message>
      <source>The first {shown}: type more to see fewer</source>
      <translation>显示前 {shown} 人：多输入几个字可缩小范围</translation>
    </message>
    <message>
      <source>This is the sample event: try everything, nobody is real.</source>
      <translation>这是示例活动：请随意尝试，人员均为虚构。</translation>
    </message>
    <message>
      <source>Scan a code, or type a name</source>
      <translation>请扫码或输入姓名</translation>
    </message>
  </context>
  <context>
    <name>copies</name>
    <message>
      <source>A copy was made, and opened to see that it is whole: {path}</source>
      <translation>已创建备份，并打开检查确认完整：{path}</translation>
    </message>
    <message>
      <source>Making a copy</source>
      <translation>正在备份</translation>
    </message>
    <message>
      <source>Looking through the copy: every act and every signature</source>
      <translation>正在检查备份：每项操作和每个签名</translation>
    </message>
    <message>
      <source>Make a copy now</source>
      <translation>立即备份</translation>
    </message>
    <message>
      <source>Put a copy back</source>
      <translation>还原备份</translation>
    </message>
    <message>
      <source>Looking through the copy</source>
      <translation>正在检查备份</translation>
    </message>
    <message>
      <source>Choose a copy</source>
      <translation>选择备份</translation>
    </message>
    <message>
      <source>Copies of this station</source>
      <translation>此终端的备份</translation>
    </message>
    <message>
      <source>Copies of a station</source>
      <translation>终端备份</translation>
    </message>
    <message>
      <source>The copy was put back</source>
      <translation>备份已还原</translation>
    </message>
    <message>
      <source>No copy was made yet. One follows within a quarter of an hour.</source>
      <translation>尚无备份。一刻钟内会自动创建。</translation>
    </message>
    <message>
      <source>The last copy was made just now.</source>
      <translation>刚刚完成最近一次备份。</translation>
    </message>
    <message>
      <source>What this station did after that copy leaves the screen. It is set aside whole, and what the hub already has of it comes back by itself.</source>
      <translation>此终端在该备份之后的操作将从屏幕上消失。这些操作会完整另存，主机已有的部分会自动恢复。</translation>
    </message>
    <message>
      <source>The station goes on without its seats until the hub hands it some, and print jobs that waited ask first.</source>
      <translation>在主机分配座位之前，此终端没有座位可用；等待中的打印任务会先询问。</translation>
    </message>
    <message>
      <source>Put this copy in the place of what is here now?</source>
      <translation>用此备份替换现有内容吗？</translation>
    </message>
    <message>
      <source>Put it back</source>
      <translation>还原</translation>
    </message>
    <message>
      <source>Leave everything as it is</source>
      <translation>保持原样</translation>
    </message>
    <message>
      <source>What was here before could not be read; it lies in the folder “set-aside”.</source>
      <translation>此前的内容无法读取，已存放在“set-aside”文件夹中。</translation>
    </message>
    <message>
      <source>The last copy is {age} old.</source>
      <translation>最近一次备份在 {age}前。</translation>
    </message>
    <message numerus="yes">
      <source>“{name}”, event {event}: %n people, {checked_in} of them checked in.</source>
      <translation>
        <numerusform>“{name}”，活动 {event}：%n 人，其中 {checked_in} 人已签到。</numerusform>
      </translation>
    </message>
    <message>
      <source>Its own last act is {age} old.</source>
      <translation>其最后一次操作在 {age}前。</translation>
    </message>
    <message numerus="yes">
      <source>In the folder “set-aside”: %n act(s) that it lacks. What the hub has of them comes back with the next exchange.</source>
      <translation>
        <numerusform>“set-aside”文件夹中有 %n 项操作是此备份没有的。主机已有的部分会在下次同步时恢复。</numerusform>
      </translation>
    </message>
    <message>
      <source>It lacks nothing that was here.</source>
      <translation>没有缺少任何内容。</translation>
    </message>
    <message numerus="yes">
      <source>“{name}”, written by another version of Rollcall: %n act(s).</source>
      <translation>
        <numerusform>“{name}”，由其他版本的 Rollcall 创建：%n 项操作。</numerusform>
      </translation>
    </message>
    <message>
      <source>Next: exchange with the hub (F7).</source>
      <translation>下一步：与主机同步（F7）。</translation>
    </message>
    <message>
      <source>The copy was not put back</source>
      <translation>备份未还原</translation>
    </message>
  </context>
  <context>
    <name>designer</name>
    <message>
      <source>Imported; save it under a name to keep it</source>
      <translation>已导入；请命名保存以便保留</translation>
    </message>
    <message>
      <source>Exported</source>
      <translation>已导出</translation>
    </message>
    <message>
      <source>Pictures lie beside the file: take them along.</source>
      <translation>图片在文件旁边：请一并带走。</translation>
    </message>
    <message>
      <source>A test is on its way to the printer</source>
      <translation>测试页已发往打印机</translation>
    </message>
    <message>
      <source>With the person shown here. No station lets it pass.</source>
      <translation>使用此处显示的人员。任何终端都不会放行。</translation>
    </message>
    <message>
      <source>This station prints with {name} from now on</source>
      <translation>此终端今后按版式 {name} 打印</translation>
    </message>
    <message>
      <source>What was not saved before is here again</source>
      <translation>已找回此前未保存的内容</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>已保存为 {name}</translation>
    </message>
    <message>
      <source>Arrows move what is chosen by 1 mm, with Shift by 0.1; with Alt they change its size. Page Down chooses the next part.</source>
      <translation>方向键每次移动所选元素 1 mm，加 Shift 为 0.1；加 Alt 则改变大小。Page Down 选择下一个元素。</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>绘图</translation>
    </message>
    <message>
      <source>For a printer that has black only</source>
      <translation>用于黑白打印机</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>用途</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>类型</translation>
    </message>
    <message>
      <source>Front and back on one paper</source>
      <translation>正反面印在一张纸上</translation>
    </message>
    <message>
      <source>A new sheet with each</source>
      <translation>另起一张的依据</translation>
    </message>
    <message>
      <source>On its head</source>
      <translation>倒置的一面</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>胸牌</translation>
    </message>
    <message>
      <source>Temporary badge</source>
      <translation>临时胸牌</translation>
    </message>
    <message>
      <source>Slip</source>
      <translation>凭条</translation>
    </message>
    <message>
      <source>Place card</source>
      <translation>席卡</translation>
    </message>
    <message>
      <source>List</source>
      <translation>清单</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>指示牌</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>宽度</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>高度</translation>
    </message>
    <message>
      <source>Not folded</source>
      <translation>不折叠</translation>
    </message>
    <message>
      <source>Along a line across</source>
      <translation>沿横线折叠</translation>
    </message>
    <message>
      <source>Along a line from top to bottom</source>
      <translation>沿竖线折叠</translation>
    </message>
    <message>
      <source>Marks to fold along</source>
      <translation>折叠线标记</translation>
    </message>
    <message>
      <source>A paper of its own for each</source>
      <translation>每个单独一张</translation>
    </message>
    <message>
      <source>Many on one sheet</source>
      <translation>一张多个</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>纸张</translation>
    </message>
    <message>
      <source>No: they follow each other</source>
      <translation>否：连续排列</translation>
    </message>
    <message>
      <source>Sheet's width</source>
      <translation>纸张宽度</translation>
    </message>
    <message>
      <source>Sheet's height</source>
      <translation>纸张高度</translation>
    </message>
    <message>
      <source>Beside each other</source>
      <translation>横向个数</translation>
    </message>
    <message>
      <source>Below each other</source>
      <translation>纵向个数</translation>
    </message>
    <message>
      <source>Margin at the left</source>
      <translation>左边距</translation>
    </message>
    <message>
      <source>Margin at the top</source>
      <translation>上边距</translation>
    </message>
    <message>
      <source>Gap beside</source>
      <translation>横向间距</translation>
    </message>
    <message>
      <source>Gap below</source>
      <translation>纵向间距</translation>
    </message>
    <message>
      <source>Marks to cut along</source>
      <translation>裁切线标记</translation>
    </message>
    <message>
      <source>The back</source>
      <translation>背面</translation>
    </message>
    <message>
      <source>The front</source>
      <translation>正面</translation>
    </message>
    <message>
      <source>Insert a field</source>
      <translation>插入字段</translation>
    </message>
    <message>
      <source>Add a language</source>
      <translation>添加语言</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <source>What it says in this language</source>
      <translation>此语言的内容</translation>
    </message>
    <message>
      <source>Leave both empty to take the language out.</source>
      <translation>两项都留空即可移除该语言。</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>文字</translation>
    </message>
    <message>
      <source>Add a text</source>
      <translation>添加文字</translation>
    </message>
    <message>
      <source>Remove it</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>选择图片</translation>
    </message>
    <message>
      <source>The person's photo</source>
      <translation>本人照片</translation>
    </message>
    <message>
      <source>Its texts, one below another</source>
      <translation>各行文字（自上而下）</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>The badge</source>
      <translation>胸牌</translation>
    </message>
    <message>
      <source>All zones, with commas</source>
      <translation>所有区域（逗号分隔）</translation>
    </message>
    <message>
      <source>From the left</source>
      <translation>距左</translation>
    </message>
    <message>
      <source>From the top</source>
      <translation>距上</translation>
    </message>
    <message>
      <source>Front</source>
      <translation>正面</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>背面</translation>
    </message>
    <message>
      <source>On the</source>
      <translation>所在面</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>填充</translation>
    </message>
    <message>
      <source>Frame</source>
      <translation>边框</translation>
    </message>
    <message>
      <source>Frame's thickness</source>
      <translation>边框粗细</translation>
    </message>
    <message>
      <source>Round corners</source>
      <translation>圆角</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>左</translation>
    </message>
    <message>
      <source>Middle</source>
      <translation>中</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>右</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>At least</source>
      <translation>最小</translation>
    </message>
    <message>
      <source>Lines at most</source>
      <translation>最多行数</translation>
    </message>
    <message>
      <source>Gap above</source>
      <translation>上方间距</translation>
    </message>
    <message>
      <source>Alignment</source>
      <translation>对齐</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>颜色</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>粗体</translation>
    </message>
    <message>
      <source>In capitals</source>
      <translation>大写</translation>
    </message>
    <message>
      <source>In other languages</source>
      <translation>其他语言</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>上</translation>
    </message>
    <message>
      <source>Bottom</source>
      <translation>下</translation>
    </message>
    <message>
      <source>Whole</source>
      <translation>完整显示</translation>
    </message>
    <message>
      <source>The frame</source>
      <translation>填满边框</translation>
    </message>
    <message>
      <source>Stretched</source>
      <translation>拉伸</translation>
    </message>
    <message>
      <source>To, from the left</source>
      <translation>终点距左</translation>
    </message>
    <message>
      <source>To, from the top</source>
      <translation>终点距上</translation>
    </message>
    <message>
      <source>Turned</source>
      <translation>旋转</translation>
    </message>
    <message>
      <source>Stands</source>
      <translation>位置</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>字母</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>词</translation>
    </message>
    <message>
      <source>Word at least</source>
      <translation>词最小</translation>
    </message>
    <message>
      <source>Inset</source>
      <translation>内边距</translation>
    </message>
    <message>
      <source>Thickness</source>
      <translation>粗细</translation>
    </message>
    <message>
      <source>Dashed</source>
      <translation>虚线</translation>
    </message>
    <message>
      <source>Fills</source>
      <translation>适应方式</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>面</translation>
    </message>
    <message>
      <source>(nothing yet)</source>
      <translation>（暂无）</translation>
    </message>
    <message>
      <source>Texts</source>
      <translation>文字组</translation>
    </message>
    <message>
      <source>QR code</source>
      <translation>QR 码</translation>
    </message>
    <message>
      <source>Category band</source>
      <translation>类别色带</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>矩形</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>线条</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>图片</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>区域</translation>
    </message>
    <message>
      <source>Own programme</source>
      <translation>个人日程</translation>
    </message>
    <message>
      <source>Training notice</source>
      <translation>演练标识</translation>
    </message>
    <message>
      <source>Honorific</source>
      <translation>称谓</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>Name, family name in capitals</source>
      <translation>姓名（姓大写）</translation>
    </message>
    <message>
      <source>Name with honorific and letters</source>
      <translation>带称谓和头衔的姓名</translation>
    </message>
    <message>
      <source>Name as in a list</source>
      <translation>名单格式姓名</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>名</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>姓</translation>
    </message>
    <message>
      <source>Letters behind the name</source>
      <translation>姓名后头衔</translation>
    </message>
    <message>
      <source>Name in its own script</source>
      <translation>本国文字姓名</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>职务</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>机构</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>代表团</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>国家</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>Letter of the category</source>
      <translation>类别字母</translation>
    </message>
    <message>
      <source>Name of the event</source>
      <translation>活动名称</translation>
    </message>
    <message>
      <source>Dates of the event</source>
      <translation>活动日期</translation>
    </message>
    <message>
      <source>Place of the event</source>
      <translation>活动地点</translation>
    </message>
    <message>
      <source>Head of delegation and other lines</source>
      <translation>团长及其他行</translation>
    </message>
    <message>
      <source>Number of the badge</source>
      <translation>胸牌编号</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>桌号</translation>
    </message>
    <message>
      <source>Seat</source>
      <translation>座位</translation>
    </message>
    <message>
      <source>Day of a temporary badge</source>
      <translation>临时胸牌日期</translation>
    </message>
    <message>
      <source>Sessions signed up for</source>
      <translation>已报名的会议</translation>
    </message>
    <message>
      <source>Text of the QR code</source>
      <translation>QR 码内容</translation>
    </message>
    <message>
      <source>dashed</source>
      <translation>虚线</translation>
    </message>
    <message>
      <source>Black</source>
      <translation>黑色</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>灰色</translation>
    </message>
    <message>
      <source>White</source>
      <translation>白色</translation>
    </message>
    <message>
      <source>The category's colour</source>
      <translation>类别颜色</translation>
    </message>
    <message>
      <source>Readable on the category</source>
      <translation>类别色上易读</translation>
    </message>
    <message>
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>操作未成功</translation>
    </message>
    <message>
      <source>Parts, in the order of drawing</source>
      <translation>元素（按绘制顺序）</translation>
    </message>
    <message>
      <source>What to look at</source>
      <translation>需要查看的问题</translation>
    </message>
    <message>
      <source>Parts: later ones lie on top</source>
      <translation>元素：后面的在上层</translation>
    </message>
    <message>
      <source>Import a layout</source>
      <translation>导入版式</translation>
    </message>
    <message>
      <source>Export the layout</source>
      <translation>导出版式</translation>
    </message>
    <message>
      <source>Badge designer</source>
      <translation>胸牌设计</translation>
    </message>
    <message>
      <source>{name} (yours)</source>
      <translation>{name}（自建）</translation>
    </message>
    <message>
      <source>Layout to open</source>
      <translation>要打开的版式</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Save as</source>
      <translation>另存为</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>导入</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <source>Print a test</source>
      <translation>打印测试页</translation>
    </message>
    <message>
      <source>Use at this station</source>
      <translation>在此终端使用</translation>
    </message>
    <message>
      <source>Add a part</source>
      <translation>添加元素</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>下移一层</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>上移一层</translation>
    </message>
    <message>
      <source>Whose badge it is tried with</source>
      <translation>用谁的胸牌试看</translation>
    </message>
    <message>
      <source>Dots an inch of the printer</source>
      <translation>打印机每英寸点数</translation>
    </message>
    <message>
      <source>{x:g} from the left, {y:g} from the top, {w:g} by {h:g} mm</source>
      <translation>距左 {x:g}，距上 {y:g}，{w:g} × {h:g} mm</translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) to look at</source>
      <translation>
        <numerusform>%n 处需要查看</numerusform>
      </translation>
    </message>
    <message>
      <source>not saved</source>
      <translation>未保存</translation>
    </message>
    <message>
      <source>this station prints with it</source>
      <translation>此终端正在使用</translation>
    </message>
    <message>
      <source>The paper as it prints, {width:g} by {height:g} millimetres</source>
      <translation>打印纸张，{width:g} × {height:g} 毫米</translation>
    </message>
    <message>
      <source>The badge; nothing on it is chosen</source>
      <translation>胸牌；未选中元素</translation>
    </message>
    <message numerus="yes">
      <source>Nothing to mend, tried with %n people</source>
      <translation>
        <numerusform>无需修改，已用 %n 人试看</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>So for %n more.</source>
      <translation>
        <numerusform>另有 %n 人同样如此。</numerusform>
      </translation>
    </message>
    <message>
      <source>A new layout, begun from {source}</source>
      <translation>以 {source} 为基础的新版式</translation>
    </message>
    <message>
      <source>{source}, which comes with Rollcall</source>
      <translation>{source}，Rollcall 自带</translation>
    </message>
    <message>
      <source>Save the layout as</source>
      <translation>版式另存为</translation>
    </message>
    <message>
      <source>Save it</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Open another layout and lose what was changed?</source>
      <translation>打开其他版式并放弃更改吗？</translation>
    </message>
    <message>
      <source>Lose the changes</source>
      <translation>放弃更改</translation>
    </message>
    <message>
      <source>Keep designing</source>
      <translation>继续设计</translation>
    </message>
    <message>
      <source>It is kept on this station, under a name of its own.</source>
      <translation>以单独的名称保存在此终端。</translation>
    </message>
    <message>
      <source>Layouts that come with Rollcall stay as they are.</source>
      <translation>Rollcall 自带的版式保持不变。</translation>
    </message>
    <message>
      <source>The changes to {name} are not saved.</source>
      <translation>{name} 的更改尚未保存。</translation>
    </message>
    <message>
      <source>back</source>
      <translation>背面</translation>
    </message>
  </context>
  <context>
    <name>door</name>
    <message numerus="yes">
      <source>%n head(s) counted</source>
      <translation>
        <numerusform>清点人数 %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>已撤销</translation>
    </message>
    <message>
      <source>Let in all the same?</source>
      <translation>仍然放行吗？</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>放行</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>The log keeps who said so and why.</source>
      <translation>日志会记录是谁决定的以及原因。</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>What the camera sees</source>
      <translation>摄像头画面</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>未做任何更改</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>入口</translation>
    </message>
    <message>
      <source>Let in all the same</source>
      <translation>仍然放行</translation>
    </message>
    <message>
      <source>No sessions yet</source>
      <translation>尚无会议</translation>
    </message>
    <message>
      <source>Import a programme: each of its sessions has a door here.</source>
      <translation>请导入日程：每场会议在此都有一个入口。</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>会议</translation>
    </message>
    <message>
      <source>Going in (+)</source>
      <translation>入场（+）</translation>
    </message>
    <message>
      <source>Going out (−)</source>
      <translation>离场（−）</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>摄像头</translation>
    </message>
    <message>
      <source>Whole screen</source>
      <translation>全屏</translation>
    </message>
    <message>
      <source>Digits and Enter: heads counted · + in, − out · Ctrl+Z: undo</source>
      <translation>数字加 Enter：清点人数 · + 入场，− 离场 · Ctrl+Z：撤销</translation>
    </message>
    <message>
      <source>Leave the whole screen</source>
      <translation>退出全屏</translation>
    </message>
    <message>
      <source>Heads: {typed}</source>
      <translation>人数：{typed}</translation>
    </message>
    <message>
      <source>Going out</source>
      <translation>离场</translation>
    </message>
    <message>
      <source>Going in</source>
      <translation>入场</translation>
    </message>
    <message>
      <source>Scan a badge</source>
      <translation>请扫描胸牌</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>已离场</translation>
    </message>
    <message>
      <source>Not here, or not now</source>
      <translation>地点或时间不对</translation>
    </message>
    <message>
      <source>Was not counted in</source>
      <translation>没有入场记录</translation>
    </message>
    <message>
      <source>Wrong day or hour</source>
      <translation>日期或时间不对</translation>
    </message>
    <message>
      <source>Not open to this badge</source>
      <translation>此胸牌不可入场</translation>
    </message>
    <message>
      <source>To the registration desk</source>
      <translation>请到注册台</translation>
    </message>
    <message>
      <source>Keep the badge. To the registration desk</source>
      <translation>收回胸牌，请到注册台</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>不限</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>已满</translation>
    </message>
    <message>
      <source>Works alone: only this door's own scans count</source>
      <translation>单独运行：只计此入口的扫描</translation>
    </message>
    <message>
      <source>taken back</source>
      <translation>已撤销</translation>
    </message>
    <message>
      <source>in</source>
      <translation>入场</translation>
    </message>
    <message>
      <source>out</source>
      <translation>离场</translation>
    </message>
    <message>
      <source>Nobody known</source>
      <translation>未知人员</translation>
    </message>
    <message>
      <source>{count} free</source>
      <translation>余 {count} 位</translation>
    </message>
    <message>
      <source>In since {time}</source>
      <translation>{time} 起在场</translation>
    </message>
    <message>
      <source>Went out at {time}</source>
      <translation>{time} 离场</translation>
    </message>
    <message>
      <source>{entered} came in all, {refused} refused</source>
      <translation>共入场 {entered} 人，拒绝 {refused} 人</translation>
    </message>
    <message>
      <source>{count} too many</source>
      <translation>超出 {count} 人</translation>
    </message>
    <message>
      <source>of {capacity}</source>
      <translation>/ {capacity}</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) counted at {time}</source>
      <translation>
        <numerusform>{time} 清点人数 %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Open now: {session}</source>
      <translation>正在开放：{session}</translation>
    </message>
  </context>
  <context>
    <name>exceptions</name>
    <message>
      <source>Settled</source>
      <translation>已处理</translation>
    </message>
    <message>
      <source>Nobody waits</source>
      <translation>无人等待</translation>
    </message>
    <message>
      <source>To the exceptions desk: why?</source>
      <translation>转到例外处理台：原因？</translation>
    </message>
    <message>
      <source>Who waits for somebody</source>
      <translation>等待帮助的人</translation>
    </message>
    <message>
      <source>Take (Enter)</source>
      <translation>接手（回车）</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>谁</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>位置</translation>
    </message>
    <message>
      <source>Waits for</source>
      <translation>已等待</translation>
    </message>
    <message>
      <source>Taken by</source>
      <translation>接手人</translation>
    </message>
    <message>
      <source>Whom a desk sends on (Ctrl+E on their card) and who calls at a kiosk stand here.</source>
      <translation>由服务台转来的人（在卡片上按 Ctrl+E）和在自助机上呼叫的人都列在这里。</translation>
    </message>
    <message numerus="yes">
      <source>%n waiting for somebody</source>
      <translation>
        <numerusform>%n 人等待帮助</numerusform>
      </translation>
    </message>
    <message>
      <source>Waits</source>
      <translation>等待中</translation>
    </message>
    <message>
      <source>Somebody</source>
      <translation>某人</translation>
    </message>
    <message>
      <source>Document or accreditation</source>
      <translation>文件或资格</translation>
    </message>
    <message>
      <source>Fee</source>
      <translation>费用</translation>
    </message>
    <message>
      <source>Name or details</source>
      <translation>姓名或资料</translation>
    </message>
    <message>
      <source>Badge or printer</source>
      <translation>胸牌或打印机</translation>
    </message>
    <message>
      <source>Site visit</source>
      <translation>参观</translation>
    </message>
    <message>
      <source>Something else</source>
      <translation>其他</translation>
    </message>
    <message>
      <source>Asked for help</source>
      <translation>请求帮助</translation>
    </message>
    <message>
      <source>Guest of protocol</source>
      <translation>礼宾贵宾</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>未找到</translation>
    </message>
    <message>
      <source>Waits in vain for a meeting</source>
      <translation>等不到会面的对方</translation>
    </message>
    <message>
      <source>A fault of the kiosk</source>
      <translation>自助机故障</translation>
    </message>
    <message>
      <source>looking for themselves</source>
      <translation>正在查找自己</translation>
    </message>
    <message>
      <source>looking at their meetings</source>
      <translation>正在查看自己的会面</translation>
    </message>
    <message>
      <source>answering questions</source>
      <translation>正在回答问题</translation>
    </message>
    <message>
      <source>waiting for the badge</source>
      <translation>正在等待胸牌</translation>
    </message>
  </context>
  <context>
    <name>exchange</name>
    <message>
      <source>Renamed</source>
      <translation>已改名</translation>
    </message>
    <message>
      <source>Exchanged</source>
      <translation>已同步</translation>
    </message>
    <message>
      <source>{sent} sent, {received} received</source>
      <translation>已发送 {sent} 条，已接收 {received} 条</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>操作未成功</translation>
    </message>
    <message>
      <source>Writing the stick</source>
      <translation>正在写入 U 盘</translation>
    </message>
    <message>
      <source>Reading the stick</source>
      <translation>正在读取 U 盘</translation>
    </message>
    <message numerus="yes">
      <source>About %n minute(s) left.</source>
      <translation>
        <numerusform>约剩 %n 分钟。</numerusform>
      </translation>
    </message>
    <message>
      <source>All is here. The lists are being made.</source>
      <translation>已全部接收，正在生成名单。</translation>
    </message>
    <message>
      <source>{done} of {total} entries are worked in.</source>
      <translation>{total} 条中已处理 {done} 条。</translation>
    </message>
    <message>
      <source>Taking over the event</source>
      <translation>正在接收活动</translation>
    </message>
    <message>
      <source>{done} of {total} entries are here, safe on this disk.</source>
      <translation>{total} 条中已有 {done} 条安全存入此磁盘。</translation>
    </message>
    <message>
      <source>Less than a minute left.</source>
      <translation>不到一分钟。</translation>
    </message>
    <message>
      <source>{hub} (another event)</source>
      <translation>{hub}（其他活动）</translation>
    </message>
    <message>
      <source>For one station ({role}), for ten minutes: scan it there, or type the address and this code.</source>
      <translation>供一个终端（{role}）使用，十分钟内有效：请在该终端扫描，或输入地址和此代码。</translation>
    </message>
    <message>
      <source>What the station is for</source>
      <translation>终端用途</translation>
    </message>
    <message>
      <source>Let a station in</source>
      <translation>接入终端</translation>
    </message>
    <message>
      <source>Stop being the hub</source>
      <translation>停止作为主机</translation>
    </message>
    <message>
      <source>QR to join this hub</source>
      <translation>加入此主机的 QR 码</translation>
    </message>
    <message>
      <source>For</source>
      <translation>用途</translation>
    </message>
    <message>
      <source>This station is a hub at {addresses}</source>
      <translation>此终端是主机，地址为 {addresses}</translation>
    </message>
    <message>
      <source>The hub shows its address, a code and a QR. Type the first two, or scan.</source>
      <translation>主机会显示地址、代码和 QR 码。请输入前两项，或扫码。</translation>
    </message>
    <message>
      <source>Looking for hubs on this network</source>
      <translation>正在此网络中查找主机</translation>
    </message>
    <message>
      <source>Found on this network. Anybody may use a name: the code on the hub's own screen says which one is yours.</source>
      <translation>在此网络中找到以下主机。名称任何人都可使用：请以主机自身屏幕上的代码确认哪一台是您的。</translation>
    </message>
    <message>
      <source>Look for hubs</source>
      <translation>查找主机</translation>
    </message>
    <message>
      <source>Be the hub</source>
      <translation>设为主机</translation>
    </message>
    <message>
      <source>Other stations join this one, for as long as it is open</source>
      <translation>在打开期间，其他终端可加入此终端</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>加入</translation>
    </message>
    <message>
      <source>No hub answered on this network. Type the address that its screen shows.</source>
      <translation>此网络中没有主机响应。请输入主机屏幕上显示的地址。</translation>
    </message>
    <message>
      <source>Join a hub</source>
      <translation>加入主机</translation>
    </message>
    <message>
      <source>Address of the hub</source>
      <translation>主机地址</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>代码</translation>
    </message>
    <message>
      <source>Exchange</source>
      <translation>同步</translation>
    </message>
    <message>
      <source>What happens here is kept here first, and given to the others.</source>
      <translation>此处的操作先保存在此处，再传给其他终端。</translation>
    </message>
    <message>
      <source>Exchange now</source>
      <translation>立即同步</translation>
    </message>
    <message>
      <source>Exchanging</source>
      <translation>正在同步</translation>
    </message>
    <message>
      <source>The hub's code was read</source>
      <translation>已读取主机代码</translation>
    </message>
    <message>
      <source>Press Join to become a station of this hub.</source>
      <translation>按“加入”成为此主机的终端。</translation>
    </message>
    <message>
      <source>This station</source>
      <translation>此终端</translation>
    </message>
    <message>
      <source>How it stands</source>
      <translation>当前状态</translation>
    </message>
    <message>
      <source>Without the network</source>
      <translation>没有网络时</translation>
    </message>
    <message>
      <source>Name of this station</source>
      <translation>此终端的名称</translation>
    </message>
    <message>
      <source>Write a stick</source>
      <translation>写入 U 盘</translation>
    </message>
    <message>
      <source>Read a stick</source>
      <translation>读取 U 盘</translation>
    </message>
    <message>
      <source>Whoever lacks it</source>
      <translation>所有需要的终端</translation>
    </message>
    <message>
      <source>A new station: everything</source>
      <translation>新终端：全部内容</translation>
    </message>
    <message>
      <source>Choose the stick</source>
      <translation>选择 U 盘</translation>
    </message>
    <message>
      <source>Choose the file on the stick</source>
      <translation>选择 U 盘上的文件</translation>
    </message>
    <message>
      <source>By stick</source>
      <translation>通过 U 盘</translation>
    </message>
    <message>
      <source>Write a stick here and read it at another station of this event. Whatever computer of the event can open it, until it is shut out: keep it with you.</source>
      <translation>在此写入 U 盘，再到本活动的其他终端读取。本活动的任何电脑在被封禁之前都能打开它：请随身保管。</translation>
    </message>
    <message>
      <source>Sticks of Rollcall</source>
      <translation>Rollcall U 盘文件</translation>
    </message>
    <message>
      <source>The stick is ready: take it out</source>
      <translation>U 盘已就绪：可以拔出</translation>
    </message>
    <message>
      <source>Nothing new: everything on it is here already.</source>
      <translation>没有新内容：其中所有内容此处都已有。</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) here to carry back there: write a stick for it.</source>
      <translation>
        <numerusform>此处有 %n 项操作需要带回：请写入 U 盘。</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is new. It tells its reader what this station holds.</source>
      <translation>没有新内容。它会告诉读取方此终端有哪些内容。</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s), written and read back to check.</source>
      <translation>
        <numerusform>%n 项操作，已写入并读回核对。</numerusform>
      </translation>
    </message>
    <message>
      <source>Not all of the stick could be used</source>
      <translation>U 盘上的部分内容无法使用</translation>
    </message>
    <message numerus="yes">
      <source>%n new act(s).</source>
      <translation>
        <numerusform>%n 项新操作。</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing new: this very stick was read here before.</source>
      <translation>没有新内容：此 U 盘已在此读取过。</translation>
    </message>
    <message>
      <source>Nothing new: a later stick of that station was read here.</source>
      <translation>没有新内容：已读取过该终端更新的 U 盘。</translation>
    </message>
    <message>
      <source>Read the stick of {station}</source>
      <translation>已读取 {station} 的 U 盘</translation>
    </message>
    <message>
      <source>For {stations}.</source>
      <translation>供 {stations} 使用。</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) of this station wait for the hub.</source>
      <translation>
        <numerusform>此终端有 %n 项操作等待传给主机。</numerusform>
      </translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>证书</translation>
    </message>
    <message>
      <source>Waits here</source>
      <translation>此处等待</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s)</source>
      <translation>
        <numerusform>%n 项操作</numerusform>
      </translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>时钟</translation>
    </message>
    <message>
      <source>Nothing is lost by it, but the times on the lists are wrong: set the clock.</source>
      <translation>不会丢失内容，但名单上的时间有误：请校准时钟。</translation>
    </message>
    <message>
      <source>Where the hub stays out of reach, a stick carries the acts.</source>
      <translation>如果一直连不上主机，可用 U 盘传送操作。</translation>
    </message>
    <message>
      <source>No exchange yet</source>
      <translation>尚未同步</translation>
    </message>
    <message>
      <source>Nothing of this station waits. What others did since is not here yet.</source>
      <translation>此终端没有等待的内容。其他终端此后的操作尚未到达。</translation>
    </message>
    <message>
      <source>What others did</source>
      <translation>其他终端的操作</translation>
    </message>
    <message>
      <source>No seat is held here: sign-ups go on the waiting list, in order.</source>
      <translation>此处没有分配座位：报名将依次列入候补名单。</translation>
    </message>
    <message>
      <source>A badge that was replaced or taken back elsewhere after {when} is not known here.</source>
      <translation>{when} 之后在他处更换或收回的胸牌，此处尚不知情。</translation>
    </message>
    <message>
      <source>What others did after {when} is not known here until the next exchange.</source>
      <translation>{when} 之后其他终端的操作，下次同步前此处不知情。</translation>
    </message>
    <message>
      <source>the import</source>
      <translation>导入</translation>
    </message>
    <message>
      <source>This station is the hub</source>
      <translation>此终端是主机</translation>
    </message>
    <message>
      <source>Others exchange with it for as long as this window is open.</source>
      <translation>此窗口打开期间，其他终端与它同步。</translation>
    </message>
    <message>
      <source>This station works alone</source>
      <translation>此终端单独运行</translation>
    </message>
    <message>
      <source>Everything works, for as long as you like. Join a hub to share with other desks.</source>
      <translation>一切功能均可长期使用。加入主机即可与其他注册台共享。</translation>
    </message>
    <message>
      <source>In step with the hub</source>
      <translation>与主机一致</translation>
    </message>
    <message>
      <source>Last exchange {ago}, at {when}</source>
      <translation>最近同步：{ago}，{when}</translation>
    </message>
    <message>
      <source>Hub</source>
      <translation>主机</translation>
    </message>
    <message>
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>无</translation>
    </message>
    <message>
      <source>{acts}, the oldest since {when} ({age})</source>
      <translation>{acts}，最早自 {when}（{age}）</translation>
    </message>
    <message>
      <source>As the hub's</source>
      <translation>与主机相同</translation>
    </message>
    <message>
      <source>Check in, print, correct and register walk-ins: all of it, for as long as you like.</source>
      <translation>签到、打印、更正和现场登记均可长期使用。</translation>
    </message>
    <message>
      <source>All seats of visits are given out here.</source>
      <translation>所有考察座位都在此分配。</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) of visits can be confirmed here.</source>
      <translation>
        <numerusform>此处可确认 %n 个考察座位。</numerusform>
      </translation>
    </message>
    <message>
      <source>At {when} each had everything that the other had.</source>
      <translation>{when} 时，双方内容完全一致。</translation>
    </message>
  </context>
  <context>
    <name>handover</name>
    <message>
      <source>Hand-over sheet written</source>
      <translation>交班单已保存</translation>
    </message>
    <message>
      <source>Shift hand-over</source>
      <translation>交班</translation>
    </message>
    <message>
      <source>Write the sheet</source>
      <translation>保存交班单</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>A PDF with the counts, what is open, printers and their stock.</source>
      <translation>一份 PDF，含各项人数、未了事项、打印机及耗材。</translation>
    </message>
    <message>
      <source>Who hands over</source>
      <translation>交班人</translation>
    </message>
    <message>
      <source>Who takes over</source>
      <translation>接班人</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>备注</translation>
    </message>
  </context>
  <context>
    <name>lending</name>
    <message>
      <source>List of what is out</source>
      <translation>借出清单</translation>
    </message>
    <message>
      <source>{item} is lent to {name}.</source>
      <translation>{item} 已借给 {name}。</translation>
    </message>
    <message>
      <source>{item} is here again. {name} had it.</source>
      <translation>{item} 已归还，借用人是 {name}。</translation>
    </message>
    <message>
      <source>Written: {path}</source>
      <translation>已保存：{path}</translation>
    </message>
    <message>
      <source>Number of the item</source>
      <translation>物品编号</translation>
    </message>
    <message>
      <source>Done (Esc)</source>
      <translation>完成（Esc）</translation>
    </message>
    <message>
      <source>{item}, since {when} at {station}</source>
      <translation>{item}，{when} 起，{station}</translation>
    </message>
    <message>
      <source>Scan or type the number on a headset or voting card. One that is out is taken back, whoever had it.</source>
      <translation>请扫描或输入耳机或表决卡的编号。已借出的物品无论由谁借用，都会登记为归还。</translation>
    </message>
    <message numerus="yes">
      <source>Out altogether: %n item(s).</source>
      <translation>
        <numerusform>共借出 %n 件。</numerusform>
      </translation>
    </message>
    <message>
      <source>Lend to {name}</source>
      <translation>借给 {name}</translation>
    </message>
    <message>
      <source>Has nothing of ours.</source>
      <translation>没有借用物品。</translation>
    </message>
    <message numerus="yes">
      <source>Type the number on the item, %n letter(s) at most.</source>
      <translation>
        <numerusform>请输入物品上的编号，最多 %n 个字符。</numerusform>
      </translation>
    </message>
    <message>
      <source>{item} is lent already. Take it back first.</source>
      <translation>{item} 已借出。请先登记归还。</translation>
    </message>
    <message>
      <source>{item} is not out.</source>
      <translation>{item} 未借出。</translation>
    </message>
  </context>
  <context>
    <name>photo</name>
    <message>
      <source>Photograph saved</source>
      <translation>照片已保存</translation>
    </message>
    <message>
      <source>Photograph removed</source>
      <translation>照片已删除</translation>
    </message>
    <message>
      <source>Camera (Space)</source>
      <translation>摄像头（空格键）</translation>
    </message>
    <message>
      <source>Take again (Space)</source>
      <translation>重拍（空格键）</translation>
    </message>
    <message>
      <source>Use this picture</source>
      <translation>使用此照片</translation>
    </message>
    <message>
      <source>Choose another</source>
      <translation>另选一张</translation>
    </message>
    <message>
      <source>Remove the photograph</source>
      <translation>删除照片</translation>
    </message>
    <message>
      <source>Drop a picture here</source>
      <translation>将图片拖放到此处</translation>
    </message>
    <message>
      <source>A JPEG, PNG or WebP file from this computer or a camera.</source>
      <translation>来自这台电脑或相机的 JPEG、PNG 或 WebP 文件。</translation>
    </message>
    <message>
      <source>The face belongs into the frame. Space or Enter takes the picture.</source>
      <translation>请将面部置于框内。按空格键或 Enter 拍照。</translation>
    </message>
    <message>
      <source>Take the picture (Space)</source>
      <translation>拍照（空格键）</translation>
    </message>
    <message>
      <source>Drag the picture, and turn the wheel or press + and − to come nearer.</source>
      <translation>拖动图片；滚动滚轮或按 + 和 − 缩放。</translation>
    </message>
    <message>
      <source>Choose a file</source>
      <translation>选择文件</translation>
    </message>
    <message>
      <source>It stands on the badge and on this card.</source>
      <translation>显示在胸牌和此卡片上。</translation>
    </message>
    <message>
      <source>It stands on this card. The badges in use here show no photograph: choose a layout that does under Printing.</source>
      <translation>显示在此卡片上。此处使用的胸牌不含照片：请在“打印”中选择含照片的版式。</translation>
    </message>
    <message>
      <source>Photograph of {name}</source>
      <translation>{name} 的照片</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>图片</translation>
    </message>
  </context>
  <context>
    <name>setup</name>
    <message>
      <source>Imported</source>
      <translation>已导入</translation>
    </message>
    <message numerus="yes">
      <source>%n photograph(s) kept.</source>
      <translation>
        <numerusform>已保存 %n 张照片。</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading the folder</source>
      <translation>正在读取文件夹</translation>
    </message>
    <message>
      <source>Photograph {done} of {total}</source>
      <translation>第 {done} 张照片，共 {total} 张</translation>
    </message>
    <message>
      <source>Reading the files</source>
      <translation>正在读取文件</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>正在保存</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) written.</source>
      <translation>
        <numerusform>已保存 %n 行。</numerusform>
      </translation>
    </message>
    <message>
      <source>These files cannot be imported</source>
      <translation>这些文件无法导入</translation>
    </message>
    <message>
      <source>New</source>
      <translation>新增</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>更改</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>未变</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>拒绝</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>导入</translation>
    </message>
    <message>
      <source>event.toml, delegations, participants and programme, as CSV or Excel.</source>
      <translation>event.toml、代表团、参会者和日程，CSV 或 Excel 格式。</translation>
    </message>
    <message>
      <source>Choose files</source>
      <translation>选择文件</translation>
    </message>
    <message>
      <source>Folder of photographs</source>
      <translation>照片文件夹</translation>
    </message>
    <message>
      <source>Drop the organiser's lists here</source>
      <translation>将主办方名单拖放到此处</translation>
    </message>
    <message>
      <source>You will see what is new and what is wrong before anything is written. A folder of photographs, each named by its registration code, can be dropped here too.</source>
      <translation>写入之前，您会看到哪些是新内容、哪些有误。也可拖放照片文件夹，每张照片以注册代码命名。</translation>
    </message>
    <message>
      <source>How far it has come</source>
      <translation>进度</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>名单</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) would be written. Nothing is yet.</source>
      <translation>
        <numerusform>将写入 %n 行。尚未写入。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photograph(s) would be kept. None is yet.</source>
      <translation>
        <numerusform>将保存 %n 张照片。尚未保存。</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing can be written: see the rows below.</source>
      <translation>没有可写入的内容：请查看下面各行。</translation>
    </message>
    <message>
      <source>Everything in these lists is known already.</source>
      <translation>这些名单中的内容均已存在。</translation>
    </message>
    <message>
      <source>Rejected rows</source>
      <translation>被拒绝的行</translation>
    </message>
    <message>
      <source>No photograph can be kept: see below.</source>
      <translation>没有可保存的照片：请看下面。</translation>
    </message>
    <message>
      <source>Every photograph of this folder is held already.</source>
      <translation>此文件夹中的照片均已保存。</translation>
    </message>
    <message numerus="yes">
      <source>Left out besides: %n other file(s).</source>
      <translation>
        <numerusform>另外略过 %n 个文件。</numerusform>
      </translation>
    </message>
    <message>
      <source>Files that were left out</source>
      <translation>略过的文件</translation>
    </message>
    <message numerus="yes">
      <source>… and %n more</source>
      <translation>
        <numerusform>… 另有 %n 项</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Write %n row(s)</source>
      <translation>
        <numerusform>写入 %n 行</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Keep %n photograph(s)</source>
      <translation>
        <numerusform>保存 %n 张照片</numerusform>
      </translation>
    </message>
    <message>
      <source>Event</source>
      <translation>活动</translation>
    </message>
    <message>
      <source>Delegations</source>
      <translation>代表团</translation>
    </message>
    <message>
      <source>Participants</source>
      <translation>参会者</translation>
    </message>
    <message>
      <source>Programme</source>
      <translation>日程</translation>
    </message>
    <message>
      <source>Tables and zones</source>
      <translation>餐桌和区域</translation>
    </message>
    <message>
      <source>Photographs</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>{file}, row {row}</source>
      <translation>{file}，第 {row} 行</translation>
    </message>
  </context>
  <context>
    <name>protocol</name>
    <message numerus="yes">
      <source>%n place card(s) for paper</source>
      <translation>
        <numerusform>供打印的席卡 %n 张</numerusform>
      </translation>
    </message>
    <message>
      <source>{here} of {all} people of delegations are here</source>
      <translation>各代表团 {all} 人中已到 {here} 人</translation>
    </message>
    <message numerus="yes">
      <source>%n checked in</source>
      <translation>
        <numerusform>%n 人已签到</numerusform>
      </translation>
    </message>
    <message>
      <source>Written for paper</source>
      <translation>已保存供打印</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>未做任何更改</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) ordered as one run</source>
      <translation>
        <numerusform>已一次性发送 %n 个胸牌</numerusform>
      </translation>
    </message>
    <message>
      <source>It stood so already.</source>
      <translation>原本就是如此。</translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>已撤销</translation>
    </message>
    <message>
      <source>Needed: {rule}</source>
      <translation>所需人数：{rule}</translation>
    </message>
    <message>
      <source>Write the place as a number.</source>
      <translation>请用数字填写位次。</translation>
    </message>
    <message>
      <source>Choose a frozen board first.</source>
      <translation>请先选择一个已冻结的看板。</translation>
    </message>
    <message>
      <source>Ctrl+Z takes it back.</source>
      <translation>按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
      <source>Written down</source>
      <translation>已记录</translation>
    </message>
    <message>
      <source>Protocol is told of the arrival.</source>
      <translation>到达时会通知礼宾。</translation>
    </message>
    <message>
      <source>Protocol is not told of the arrival.</source>
      <translation>到达时不通知礼宾。</translation>
    </message>
    <message>
      <source>The order was changed</source>
      <translation>顺序已更改</translation>
    </message>
    <message>
      <source>As the rule says again</source>
      <translation>恢复按规则排序</translation>
    </message>
    <message>
      <source>The board is frozen</source>
      <translation>看板已冻结</translation>
    </message>
    <message>
      <source>Every station has it after the next exchange.</source>
      <translation>下次同步后，所有终端都会有。</translation>
    </message>
    <message>
      <source>Leave this window open until then. A second station can be set too.</source>
      <translation>在此之前请勿关闭此窗口。也可在另一个终端上设置。</translation>
    </message>
    <message>
      <source>Every station hears of it.</source>
      <translation>所有终端都会获知。</translation>
    </message>
    <message>
      <source>Place {place} by hand</source>
      <translation>手动排在第 {place} 位</translation>
    </message>
    <message>
      <source>No board is frozen at {at}</source>
      <translation>{at} 不再冻结看板</translation>
    </message>
    <message>
      <source>To be frozen at {at}</source>
      <translation>将于 {at} 冻结</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>排序</translation>
    </message>
    <message>
      <source>Only heads not here yet</source>
      <translation>仅未到的团长</translation>
    </message>
    <message>
      <source>Alerts at this station</source>
      <translation>此终端接收提醒</translation>
    </message>
    <message>
      <source>Place by hand</source>
      <translation>手动排位</translation>
    </message>
    <message>
      <source>Back to the rule</source>
      <translation>恢复按规则</translation>
    </message>
    <message>
      <source>List for the ushers</source>
      <translation>引导员名单</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>代表团</translation>
    </message>
    <message>
      <source>Head</source>
      <translation>团长</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>已到</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>手动</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>Order of arrival</source>
      <translation>到达顺序</translation>
    </message>
    <message>
      <source>Body</source>
      <translation>机构</translation>
    </message>
    <message>
      <source>Now, or a frozen board</source>
      <translation>当前或已冻结的看板</translation>
    </message>
    <message>
      <source>Freeze the board</source>
      <translation>冻结看板</translation>
    </message>
    <message>
      <source>Print the frozen board</source>
      <translation>打印冻结的看板</translation>
    </message>
    <message>
      <source>Member</source>
      <translation>成员</translation>
    </message>
    <message>
      <source>Stands for it</source>
      <translation>代表人</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>身份</translation>
    </message>
    <message>
      <source>Votes</source>
      <translation>表决权</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>成员</translation>
    </message>
    <message>
      <source>Who counts as present</source>
      <translation>谁视为出席</translation>
    </message>
    <message>
      <source>Cancel the freeze</source>
      <translation>取消冻结</translation>
    </message>
    <message>
      <source>As it stands now</source>
      <translation>当前状态</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>桌号</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>机构</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>What stands there</source>
      <translation>现有席卡</translation>
    </message>
    <message>
      <source>Place cards</source>
      <translation>席卡</translation>
    </message>
    <message numerus="yes">
      <source>%n place card(s) out of date or missing</source>
      <translation>
        <numerusform>%n 张席卡过期或缺少</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to take away</source>
      <translation>
        <numerusform>%n 张须撤走</numerusform>
      </translation>
    </message>
    <message>
      <source>Who was seated, moved, renamed or registered after place cards were printed.</source>
      <translation>打印席卡之后入座、换座、改名或注册的人。</translation>
    </message>
    <message numerus="yes">
      <source>Print %n place card(s)</source>
      <translation>
        <numerusform>打印 %n 张席卡</numerusform>
      </translation>
    </message>
    <message>
      <source>No card yet</source>
      <translation>尚无席卡</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>已换座</translation>
    </message>
    <message>
      <source>Reads otherwise</source>
      <translation>内容不同</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>撤走</translation>
    </message>
    <message>
      <source>Every place card is right</source>
      <translation>所有席卡均正确</translation>
    </message>
    <message>
      <source>stands at table {table}</source>
      <translation>放在 {table} 号桌</translation>
    </message>
    <message>
      <source>Space ticks. A note is read before it is ticked.</source>
      <translation>空格键勾选。有备注者须先阅读再勾选。</translation>
    </message>
    <message>
      <source>Delegation, or a name</source>
      <translation>代表团或姓名</translation>
    </message>
    <message>
      <source>Delegations</source>
      <translation>代表团</translation>
    </message>
    <message>
      <source>Tick all (Ctrl+A)</source>
      <translation>全部勾选（Ctrl+A）</translation>
    </message>
    <message>
      <source>People</source>
      <translation>人员</translation>
    </message>
    <message>
      <source>Role (Ctrl+R)</source>
      <translation>身份（Ctrl+R）</translation>
    </message>
    <message>
      <source>Fee and credentials (Ctrl+B)</source>
      <translation>会费和授权书（Ctrl+B）</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message numerus="yes">
      <source>at %n station(s)</source>
      <translation>
        <numerusform>在 %n 个终端</numerusform>
      </translation>
    </message>
    <message>
      <source>Present: who is checked in</source>
      <translation>出席：已签到者</translation>
    </message>
    <message>
      <source>nobody was scanned there yet</source>
      <translation>那里尚未扫描任何人</translation>
    </message>
    <message>
      <source>The second of two: another station's board counts.</source>
      <translation>两次中的第二次：以另一终端的看板为准。</translation>
    </message>
    <message>
      <source>Present: who is inside “{session}”, as its doors count</source>
      <translation>出席：按入口统计在“{session}”内的人</translation>
    </message>
    <message>
      <source>Not frozen at {at}: no station where it was set was on. Freeze it as of then, or call it off.</source>
      <translation>未在 {at} 冻结：设置过的终端当时均未开机。请按当时情况冻结，或取消。</translation>
    </message>
    <message>
      <source>frozen as of {at}, by {who}</source>
      <translation>冻结于 {at}，{who}</translation>
    </message>
    <message>
      <source>more than {share} of the members</source>
      <translation>超过成员的 {share}</translation>
    </message>
    <message>
      <source>more than {share} of those who may vote</source>
      <translation>超过有表决权者的 {share}</translation>
    </message>
    <message>
      <source>at least {share} of the members</source>
      <translation>至少成员的 {share}</translation>
    </message>
    <message>
      <source>at least {share} of those who may vote</source>
      <translation>至少有表决权者的 {share}</translation>
    </message>
    <message>
      <source>set by {name}</source>
      <translation>由 {name} 设置</translation>
    </message>
    <message>
      <source>set ahead, done at {at} by {station}</source>
      <translation>预先设置，{at} 由 {station} 执行</translation>
    </message>
    <message>
      <source>half</source>
      <translation>半数</translation>
    </message>
    <message>
      <source>all</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>无</translation>
    </message>
    <message>
      <source>nothing was said</source>
      <translation>未说明</translation>
    </message>
    <message>
      <source>Change it</source>
      <translation>更改</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation>记录</translation>
    </message>
    <message>
      <source>of the members</source>
      <translation>成员</translation>
    </message>
    <message>
      <source>of those who may vote</source>
      <translation>有表决权者</translation>
    </message>
    <message>
      <source>Rule so</source>
      <translation>按此规定</translation>
    </message>
    <message>
      <source>Another list changes it only where it says something else.</source>
      <translation>导入其他名单时，只有内容不同才会更改。</translation>
    </message>
    <message>
      <source>An open fee or missing credentials take away the vote.</source>
      <translation>会费未缴或缺少授权书将失去表决权。</translation>
    </message>
    <message>
      <source>The people of the delegation are let in all the same.</source>
      <translation>代表团人员仍可入场。</translation>
    </message>
    <message>
      <source>What was frozen before stays as it is.</source>
      <translation>此前冻结的看板保持不变。</translation>
    </message>
    <message>
      <source>{name} in the delegation</source>
      <translation>{name} 在代表团中</translation>
    </message>
    <message>
      <source>Is</source>
      <translation>身份</translation>
    </message>
    <message>
      <source>Accompanies</source>
      <translation>陪同对象</translation>
    </message>
    <message>
      <source>Tell protocol of the arrival</source>
      <translation>到达时通知礼宾</translation>
    </message>
    <message>
      <source>Fee and credentials: {name}</source>
      <translation>会费和授权书：{name}</translation>
    </message>
    <message>
      <source>Fee</source>
      <translation>会费</translation>
    </message>
    <message>
      <source>Credentials</source>
      <translation>授权书</translation>
    </message>
    <message>
      <source>How many are needed: {body}</source>
      <translation>所需人数：{body}</translation>
    </message>
    <message>
      <source>Enough is</source>
      <translation>达标条件</translation>
    </message>
    <message>
      <source>Of whom</source>
      <translation>基数</translation>
    </message>
    <message>
      <source>Share (1/2, 2/3)</source>
      <translation>比例（1/2、2/3）</translation>
    </message>
    <message>
      <source>only as a mayor or guest of honour</source>
      <translation>仅当为市长或贵宾时</translation>
    </message>
    <message>
      <source>yes, at once</source>
      <translation>是，立即</translation>
    </message>
    <message>
      <source>paid</source>
      <translation>已缴</translation>
    </message>
    <message>
      <source>open</source>
      <translation>未缴</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>已接受</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>缺少</translation>
    </message>
    <message>
      <source>more than</source>
      <translation>超过</translation>
    </message>
    <message>
      <source>at least</source>
      <translation>至少</translation>
    </message>
    <message>
      <source>Protocol</source>
      <translation>礼宾</translation>
    </message>
    <message>
      <source>Give this place</source>
      <translation>确定此位次</translation>
    </message>
    <message>
      <source>Freeze</source>
      <translation>冻结</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>尚未</translation>
    </message>
    <message>
      <source>Arrivals</source>
      <translation>到达情况</translation>
    </message>
    <message>
      <source>Quorum</source>
      <translation>法定人数</translation>
    </message>
    <message>
      <source>1 is first. Your name and the reason stand beside it.</source>
      <translation>1 为首位。您的姓名和原因会显示在旁边。</translation>
    </message>
    <message>
      <source>It is kept with all its figures, and nothing changes it later.</source>
      <translation>连同所有数字一并保存，之后不会改变。</translation>
    </message>
    <message>
      <source>A time that is still to come is set ahead: this station freezes then, if it is on. Set it at a second station, and that one stands in.</source>
      <translation>尚未到的时间将预先设置：届时此终端若开机即冻结。在另一个终端上也设置，它就可以替补。</translation>
    </message>
    <message>
      <source>At which place does {name} stand?</source>
      <translation>{name} 排在第几位？</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>位次</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>您的姓名</translation>
    </message>
    <message>
      <source>Freeze the board: {body}</source>
      <translation>冻结看板：{body}</translation>
    </message>
    <message>
      <source>As of (time today)</source>
      <translation>截至（今日时间）</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) not here yet</source>
      <translation>
        <numerusform>%n 位团长未到</numerusform>
      </translation>
    </message>
    <message>
      <source>Head of delegation</source>
      <translation>团长</translation>
    </message>
    <message>
      <source>head awaited</source>
      <translation>团长未到</translation>
    </message>
    <message>
      <source>No quorum</source>
      <translation>未达法定人数</translation>
    </message>
    <message>
      <source>Executive Committee</source>
      <translation>执行委员会</translation>
    </message>
    <message>
      <source>fee open</source>
      <translation>会费未缴</translation>
    </message>
    <message>
      <source>credentials missing</source>
      <translation>缺少授权书</translation>
    </message>
    <message>
      <source>Order: {rule}</source>
      <translation>排序：{rule}</translation>
    </message>
    <message>
      <source>no head</source>
      <translation>无团长</translation>
    </message>
    <message>
      <source>head here</source>
      <translation>团长已到</translation>
    </message>
    <message>
      <source>This body has no members</source>
      <translation>该机构没有成员</translation>
    </message>
    <message>
      <source>The list of delegations says who is one.</source>
      <translation>成员资格见代表团名单。</translation>
    </message>
    <message>
      <source>{present} present, {needed} needed · {entitled} of {members} may vote</source>
      <translation>出席 {present}，需要 {needed} · {members} 个成员中 {entitled} 个可表决</translation>
    </message>
    <message>
      <source>not named any more</source>
      <translation>不再是指定人选</translation>
    </message>
    <message>
      <source>{here} of {all} here</source>
      <translation>{all} 人中已到 {here} 人</translation>
    </message>
    <message numerus="yes">
      <source>Check in %n and print</source>
      <translation>
        <numerusform>为 %n 人签到并打印</numerusform>
      </translation>
    </message>
    <message>
      <source>Tick who stands here</source>
      <translation>请勾选在场者</translation>
    </message>
    <message>
      <source>since {at}</source>
      <translation>自 {at}</translation>
    </message>
    <message>
      <source>with {name}</source>
      <translation>随同 {name}</translation>
    </message>
    <message>
      <source>could not be</source>
      <translation>无法签到</translation>
    </message>
    <message>
      <source>present</source>
      <translation>出席</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>缺席</translation>
    </message>
    <message>
      <source>here since {at}</source>
      <translation>{at} 已到</translation>
    </message>
    <message>
      <source>ticked</source>
      <translation>已勾选</translation>
    </message>
    <message>
      <source>read the note</source>
      <translation>请阅读备注</translation>
    </message>
    <message>
      <source>awaited</source>
      <translation>未到</translation>
    </message>
    <message>
      <source>I take care (Ctrl+T)</source>
      <translation>由我接待（Ctrl+T）</translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>另有 %n 人</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} has arrived</source>
      <translation>{name} 已到达</translation>
    </message>
    <message>
      <source>General Assembly</source>
      <translation>全体大会</translation>
    </message>
    <message>
      <source>This delegation is not known any more. Look again.</source>
      <translation>该代表团已不存在。请重新查看。</translation>
    </message>
    <message>
      <source>Nobody is ticked. Tick who stands here, or all.</source>
      <translation>没有勾选任何人。请勾选在场者，或全部勾选。</translation>
    </message>
    <message>
      <source>This person is not here any more.</source>
      <translation>此人已不在此处。</translation>
    </message>
    <message>
      <source>Another station takes care already.</source>
      <translation>已有其他终端接待。</translation>
    </message>
    <message>
      <source>Write a share as 1/2 or 2/3.</source>
      <translation>请按 1/2 或 2/3 的形式填写比例。</translation>
    </message>
    <message>
      <source>That time is still to come.</source>
      <translation>该时间尚未到来。</translation>
    </message>
    <message>
      <source>Write a time that is still to come, within a month.</source>
      <translation>请填写一个月内尚未到的时间。</translation>
    </message>
    <message>
      <source>No board is to be frozen then any more. Look again.</source>
      <translation>该时间已没有待冻结的看板。请重新查看。</translation>
    </message>
    <message>
      <source>Executive Committee first</source>
      <translation>执行委员会优先</translation>
    </message>
    <message>
      <source>membership</source>
      <translation>成员资格</translation>
    </message>
    <message>
      <source>rank of the head</source>
      <translation>团长级别</translation>
    </message>
    <message>
      <source>name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>country</source>
      <translation>国家</translation>
    </message>
    <message>
      <source>arrival</source>
      <translation>到达</translation>
    </message>
    <message>
      <source>Alternate</source>
      <translation>副代表</translation>
    </message>
    <message>
      <source>Adviser</source>
      <translation>顾问</translation>
    </message>
    <message>
      <source>Accompanying</source>
      <translation>陪同</translation>
    </message>
    <message>
      <source>not a full member</source>
      <translation>不是正式成员</translation>
    </message>
    <message>
      <source>no vote</source>
      <translation>无表决权</translation>
    </message>
    <message>
      <source>Has a note to read first: {note}</source>
      <translation>有备注须先阅读：{note}</translation>
    </message>
    <message>
      <source>“{word}” is not known here.</source>
      <translation>“{word}”在此未知。</translation>
    </message>
    <message>
      <source>{by} takes care already.</source>
      <translation>{by} 已在接待。</translation>
    </message>
  </context>
  <context>
    <name>roll</name>
    <message>
      <source>Written for paper</source>
      <translation>已保存供打印</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>已撤销</translation>
    </message>
    <message>
      <source>Already aboard</source>
      <translation>已在车上</translation>
    </message>
    <message>
      <source>Not counted any more</source>
      <translation>不再计入</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>未做任何更改</translation>
    </message>
    <message>
      <source>Take {name} as standby?</source>
      <translation>让 {name} 候补上车吗？</translation>
    </message>
    <message>
      <source>Only a place that is left: whoever has a seat goes first.</source>
      <translation>仅限剩余位置：有座位者优先。</translation>
    </message>
    <message>
      <source>Give {name} the place of somebody who is missing?</source>
      <translation>把未到者的位置给 {name} 吗？</translation>
    </message>
    <message>
      <source>If they come after all, the bus may be full.</source>
      <translation>如果对方随后赶到，大巴可能已满。</translation>
    </message>
    <message>
      <source>Take {name} in this bus?</source>
      <translation>让 {name} 上这辆车吗？</translation>
    </message>
    <message>
      <source>They are then counted here, and in no other bus.</source>
      <translation>之后只计入这辆车，不计入其他车。</translation>
    </message>
    <message>
      <source>Take along</source>
      <translation>上车</translation>
    </message>
    <message>
      <source>Not here</source>
      <translation>不上车</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>另有 %n 人</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n missing. Does the bus leave without them?</source>
      <translation>
        <numerusform>%n 人未到。大巴不等他们就出发吗？</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave without them</source>
      <translation>不等，出发</translation>
    </message>
    <message>
      <source>Wait</source>
      <translation>等待</translation>
    </message>
    <message>
      <source>Which buses go?</source>
      <translation>哪些大巴出发？</translation>
    </message>
    <message>
      <source>Plan these</source>
      <translation>按此安排</translation>
    </message>
    <message>
      <source>Leave as it is</source>
      <translation>保持原样</translation>
    </message>
    <message>
      <source>Seats of each, as 40 40 24; or with names, as Blue=40 Red=24.</source>
      <translation>各车座位数，如 40 40 24；或带名称，如 Blue=40 Red=24。</translation>
    </message>
    <message>
      <source>The bus has left</source>
      <translation>大巴已出发</translation>
    </message>
    <message>
      <source>It takes people again</source>
      <translation>可以重新上车</translation>
    </message>
    <message>
      <source>The buses are planned</source>
      <translation>大巴已安排</translation>
    </message>
    <message>
      <source>Everybody has a bus</source>
      <translation>每人都有大巴</translation>
    </message>
    <message>
      <source>Who answers for it</source>
      <translation>负责人</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>Buses</source>
      <translation>大巴</translation>
    </message>
    <message>
      <source>Aboard: {name}</source>
      <translation>已上车：{name}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>机构</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>电话</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>特殊需求</translation>
    </message>
    <message>
      <source>Bus</source>
      <translation>大巴</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>Roll call</source>
      <translation>点名</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>考察</translation>
    </message>
    <message>
      <source>Way out</source>
      <translation>去程</translation>
    </message>
    <message>
      <source>Way back</source>
      <translation>回程</translation>
    </message>
    <message>
      <source>No visits yet</source>
      <translation>尚无考察</translation>
    </message>
    <message>
      <source>Lines of the programme with limited seats have a roll call here.</source>
      <translation>日程中座位有限的项目在此点名。</translation>
    </message>
    <message>
      <source>Scan a badge, or type a name</source>
      <translation>请扫描胸牌或输入姓名</translation>
    </message>
    <message>
      <source>People</source>
      <translation>人员</translation>
    </message>
    <message>
      <source>Give everybody a bus</source>
      <translation>为所有人分配大巴</translation>
    </message>
    <message>
      <source>Lists for paper</source>
      <translation>打印名单</translation>
    </message>
    <message>
      <source>Count in</source>
      <translation>计入</translation>
    </message>
    <message>
      <source>Got out again</source>
      <translation>已下车</translation>
    </message>
    <message>
      <source>The bus</source>
      <translation>大巴</translation>
    </message>
    <message>
      <source>Bus {name}</source>
      <translation>大巴 {name}</translation>
    </message>
    <message>
      <source>{aboard} of {seats} aboard</source>
      <translation>{seats} 座已上 {aboard} 人</translation>
    </message>
    <message>
      <source>counted in two buses</source>
      <translation>计入了两辆车</translation>
    </message>
    <message>
      <source>any</source>
      <translation>任意</translation>
    </message>
    <message>
      <source>It has not left after all</source>
      <translation>实际尚未出发</translation>
    </message>
    <message numerus="yes">
      <source>%n missing</source>
      <translation>
        <numerusform>%n 人未到</numerusform>
      </translation>
    </message>
    <message>
      <source>standby {at}</source>
      <translation>候补上车 {at}</translation>
    </message>
    <message>
      <source>in {at}</source>
      <translation>上车 {at}</translation>
    </message>
    <message numerus="yes">
      <source>left {at}, %n behind</source>
      <translation>
        <numerusform>{at} 出发，%n 人未上车</numerusform>
      </translation>
    </message>
    <message>
      <source>left {at}, all aboard</source>
      <translation>{at} 出发，全员上车</translation>
    </message>
    <message>
      <source>nobody missing</source>
      <translation>全员到齐</translation>
    </message>
    <message>
      <source>nobody yet</source>
      <translation>暂无</translation>
    </message>
    <message numerus="yes">
      <source>waits, place %n</source>
      <translation>
        <numerusform>候补第 %n 位</numerusform>
      </translation>
    </message>
    <message>
      <source>{bus} leaves</source>
      <translation>{bus} 出发</translation>
    </message>
    <message>
      <source>left behind</source>
      <translation>未赶上车</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>未到</translation>
    </message>
  </context>
  <context>
    <name>staff</name>
    <message>
      <source>Not done</source>
      <translation>未完成</translation>
    </message>
    <message>
      <source>These are two different PINs.</source>
      <translation>两次输入的 PIN 码不同。</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Every station learns it at its next exchange.</source>
      <translation>每个终端将在下次同步时获知。</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>账户</translation>
    </message>
    <message>
      <source>Lock this station when nobody touched it for</source>
      <translation>无人操作多久后锁定此终端</translation>
    </message>
    <message>
      <source>never</source>
      <translation>从不</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>Add somebody</source>
      <translation>添加人员</translation>
    </message>
    <message>
      <source>No accounts</source>
      <translation>没有账户</translation>
    </message>
    <message>
      <source>This event works without them. Add somebody to change that.</source>
      <translation>此活动不使用账户。添加人员即可启用。</translation>
    </message>
    <message>
      <source>Another role</source>
      <translation>更改角色</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>新 PIN 码</translation>
    </message>
    <message>
      <source>Unlock here</source>
      <translation>在此解锁</translation>
    </message>
    <message>
      <source>Closing it while locked takes a PIN</source>
      <translation>锁定时关闭需要 PIN 码</translation>
    </message>
    <message>
      <source>Switch on</source>
      <translation>启用</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>停用</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} 分钟</translation>
    </message>
    <message>
      <source>Not signed in</source>
      <translation>未登录</translation>
    </message>
    <message>
      <source>Who is there?</source>
      <translation>您是哪位？</translation>
    </message>
    <message>
      <source>↑ ↓ or the first letters choose a name, digits and Enter sign in. What waits goes on meanwhile: exchange, printing, copies.</source>
      <translation>用 ↑ ↓ 或首字母选择姓名，输入数字后按 Enter 登录。同步、打印和备份会继续进行。</translation>
    </message>
    <message>
      <source>Who works at this event, and what they may do.</source>
      <translation>此活动的工作人员及其权限。</translation>
    </message>
    <message>
      <source>A PIN has 4 to 12 digits, not all the same and not one after another.</source>
      <translation>PIN 码为 4 至 12 位数字，不可全部相同或连续。</translation>
    </message>
    <message>
      <source>Nobody is asked who they are. The first account, an administrator's, changes that at every station of the event.</source>
      <translation>目前无需登录。创建第一个账户（管理员账户）后，活动的每个终端都需登录。</translation>
    </message>
    <message>
      <source>May sign in</source>
      <translation>可登录</translation>
    </message>
    <message>
      <source>Who works here?</source>
      <translation>工作人员是谁？</translation>
    </message>
    <message>
      <source>Make the account</source>
      <translation>创建账户</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>It is yours: you keep the other accounts.</source>
      <translation>这是您的账户：其他账户由您管理。</translation>
    </message>
    <message>
      <source>From now on every station of this event asks for a name and a PIN first.</source>
      <translation>从现在起，此活动的每个终端都会先要求姓名和 PIN 码。</translation>
    </message>
    <message>
      <source>Give this role</source>
      <translation>赋予此角色</translation>
    </message>
    <message>
      <source>Take this PIN</source>
      <translation>使用此 PIN 码</translation>
    </message>
    <message>
      <source>Answer for it</source>
      <translation>负责批准</translation>
    </message>
    <message>
      <source>Switched off</source>
      <translation>已停用</translation>
    </message>
    <message>
      <source>The one before is worth nothing any more.</source>
      <translation>之前的 PIN 码不再有效。</translation>
    </message>
    <message>
      <source>Both names and the reason stay in the log.</source>
      <translation>两人的姓名和原因会保留在日志中。</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>PIN once more</source>
      <translation>再次输入 PIN 码</translation>
    </message>
    <message>
      <source>Locked here</source>
      <translation>已在此锁定</translation>
    </message>
    <message>
      <source>What may {name} do?</source>
      <translation>{name} 可以做什么？</translation>
    </message>
    <message>
      <source>A new PIN for {name}</source>
      <translation>{name} 的新 PIN 码</translation>
    </message>
    <message>
      <source>Who answers</source>
      <translation>批准人</translation>
    </message>
    <message>
      <source>Needs a new PIN</source>
      <translation>需要新 PIN 码</translation>
    </message>
    <message>
      <source>{name}, somebody who may do this has to answer for it, with their PIN.</source>
      <translation>{name}，须由有权限的人用其 PIN 码负责批准。</translation>
    </message>
    <message>
      <source>Delete a digit</source>
      <translation>删除一位数字</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>登录</translation>
    </message>
    <message>
      <source>Sign in first</source>
      <translation>请先登录</translation>
    </message>
    <message>
      <source>This station closes only after somebody gave their PIN.</source>
      <translation>输入 PIN 码后才能关闭此终端。</translation>
    </message>
    <message>
      <source>Steward</source>
      <translation>随车员</translation>
    </message>
    <message>
      <source>Desk</source>
      <translation>注册台</translation>
    </message>
    <message>
      <source>Supervisor</source>
      <translation>主管</translation>
    </message>
    <message>
      <source>Protocol</source>
      <translation>礼宾</translation>
    </message>
    <message>
      <source>Organiser</source>
      <translation>主办方</translation>
    </message>
    <message>
      <source>Administrator</source>
      <translation>管理员</translation>
    </message>
    <message>
      <source>Counts people into buses.</source>
      <translation>清点上车人数。</translation>
    </message>
    <message>
      <source>Checks in, registers, corrects, reprints and signs up for visits.</source>
      <translation>签到、登记、更正、补打和考察报名。</translation>
    </message>
    <message>
      <source>As the desk, and prints many badges at once.</source>
      <translation>同注册台，并可批量打印胸牌。</translation>
    </message>
    <message>
      <source>Answers for lost badges, late undo, cancellations and buses that leave without somebody; sets up printers.</source>
      <translation>负责遗失胸牌、逾时撤销、取消注册和未等齐人的大巴发车；设置打印机。</translation>
    </message>
    <message>
      <source>As a supervisor, and imports lists, erases people, lets stations in, joins hubs, changes layouts and puts copies back.</source>
      <translation>拥有主管权限，并可导入名单、删除个人数据、接入终端、加入主机、更改版式和还原备份。</translation>
    </message>
    <message>
      <source>Everything, and keeps these accounts.</source>
      <translation>所有权限，并管理这些账户。</translation>
    </message>
  </context>
  <context>
    <name>stations</name>
    <message>
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Every station learns it at its next exchange.</source>
      <translation>每个终端将在下次同步时获知。</translation>
    </message>
    <message>
      <source>Shut out</source>
      <translation>封禁</translation>
    </message>
    <message>
      <source>Write off</source>
      <translation>注销</translation>
    </message>
    <message>
      <source>Shut “{name}” out</source>
      <translation>封禁“{name}”</translation>
    </message>
    <message>
      <source>Write “{name}” off</source>
      <translation>注销“{name}”</translation>
    </message>
    <message numerus="yes">
      <source>%n known here</source>
      <translation>
        <numerusform>此处已知 %n 项</numerusform>
      </translation>
    </message>
    <message>
      <source>Erasures</source>
      <translation>数据清除</translation>
    </message>
    <message>
      <source>Only its hub knows. What is known here came from there.</source>
      <translation>只有其主机知道。此处所知均来自该主机。</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) stay locked until its own log comes to light, or the bus has left.</source>
      <translation>
        <numerusform>%n 个座位保持锁定，直到其日志出现或大巴出发。</numerusform>
      </translation>
    </message>
    <message>
      <source>A station cannot shut itself out: do that on another one.</source>
      <translation>终端不能封禁自己：请在其他终端上操作。</translation>
    </message>
    <message>
      <source>Only the hub or an organiser's station may shut another one out.</source>
      <translation>只有主机或主办方终端可以封禁其他终端。</translation>
    </message>
    <message numerus="yes">
      <source>%n time(s): each time it went on under a new number, and its seats before stay locked</source>
      <translation>
        <numerusform>%n 次：每次都以新编号继续，之前的座位保持锁定</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n carried out, none left</source>
      <translation>
        <numerusform>已执行 %n 项，无剩余</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not finished here yet: that goes on by itself</source>
      <translation>
        <numerusform>此处还有 %n 项未完成：会自动继续</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not carried out there yet, for all that is known: it does so when it exchanges</source>
      <translation>
        <numerusform>据目前所知，该终端还有 %n 项未执行：同步时执行</numerusform>
      </translation>
    </message>
    <message>
      <source>This is the station that you look at.</source>
      <translation>这是您正在使用的终端。</translation>
    </message>
    <message>
      <source>It has not exchanged with this hub yet.</source>
      <translation>它尚未与此主机同步。</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ahead of this one.</source>
      <translation>
        <numerusform>比此终端快 %n 分钟。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) behind this one.</source>
      <translation>
        <numerusform>比此终端慢 %n 分钟。</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is lost by it; set it there.</source>
      <translation>不会丢失内容；请在该终端上校准。</translation>
    </message>
    <message numerus="yes">
      <source>%n to give out there</source>
      <translation>
        <numerusform>该终端可分配 %n 座</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n given out</source>
      <translation>
        <numerusform>已分配 %n 座</numerusform>
      </translation>
    </message>
    <message>
      <source>Shut out: what it did before counts, and nothing newer is taken from it.</source>
      <translation>已封禁：此前的操作有效，之后的操作不再接收。</translation>
    </message>
    <message>
      <source>Last heard of</source>
      <translation>最近联络</translation>
    </message>
    <message>
      <source>Its acts</source>
      <translation>操作</translation>
    </message>
    <message>
      <source>Seats of visits</source>
      <translation>考察座位</translation>
    </message>
    <message>
      <source>out of reach: it was shut out</source>
      <translation>无法联络：已被封禁</translation>
    </message>
    <message numerus="yes">
      <source>%n locked</source>
      <translation>
        <numerusform>%n 座已锁定</numerusform>
      </translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation>{first} 和 {second}</translation>
    </message>
    <message>
      <source>Its clock</source>
      <translation>时钟</translation>
    </message>
    <message>
      <source>the last of {when} by its own clock</source>
      <translation>最后一项 {when}（按其自身时钟）</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>接入时间</translation>
    </message>
    <message>
      <source>Put back or copied</source>
      <translation>还原或复制</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>版本</translation>
    </message>
    <message>
      <source>{ago}, at {when}; it gave everything until then</source>
      <translation>{ago}，{when}；此前内容已全部交付</translation>
    </message>
    <message>
      <source>Written off at {when} by {people}: {reason}.</source>
      <translation>{when} 注销，{people}：{reason}。</translation>
    </message>
    <message>
      <source>This disk was copied: from act {number} on there are two stories.</source>
      <translation>此磁盘被复制：自第 {number} 项操作起有两份记录。</translation>
    </message>
    <message numerus="yes">
      <source>%n more after it</source>
      <translation>
        <numerusform>其后还有 %n 项</numerusform>
      </translation>
    </message>
    <message>
      <source>Shut this station out: its key is on two computers, and nobody can tell them apart.</source>
      <translation>请封禁此终端：其密钥在两台电脑上，无法区分。</translation>
    </message>
    <message>
      <source>Let both computers join the hub again, each with an empty folder of its own.</source>
      <translation>让两台电脑各用一个空文件夹重新加入主机。</translation>
    </message>
    <message>
      <source>Do again what only the other story says. Nothing of it is thrown away.</source>
      <translation>请重做仅存于另一份记录中的操作。不会丢弃任何内容。</translation>
    </message>
    <message>
      <source>{act} at {when}</source>
      <translation>{act}，{when}</translation>
    </message>
    <message>
      <source>Counted here</source>
      <translation>此处计入</translation>
    </message>
    <message>
      <source>Kept beside, not counted</source>
      <translation>另存，不计入</translation>
    </message>
    <message>
      <source>{act} at {when} by {who}</source>
      <translation>{act}，{when}，{who}</translation>
    </message>
    <message>
      <source>What it did and never exchanged is not known to anybody. If the computer turns up after all, its stick can still be read at the hub.</source>
      <translation>从未同步的操作无人知晓。如果电脑找回，仍可在主机上读取其 U 盘。</translation>
    </message>
    <message>
      <source>For a computer that is lost, stolen or given back. It cannot be undone: it comes in again only with an empty folder and a new code.</source>
      <translation>用于丢失、被盗或已归还的电脑。无法撤销：只有用空文件夹和新代码才能重新接入。</translation>
    </message>
    <message>
      <source>What it did until now counts. The hub takes once what it still has to give, and gives it nothing more.</source>
      <translation>到目前为止的操作有效。主机会再接收一次它尚未交付的内容，此后不再向它提供任何内容。</translation>
    </message>
    <message>
      <source>It still holds the list as it knew it, and can still open sticks of this event.</source>
      <translation>它仍保有当时的名单，也仍能打开此活动的 U 盘。</translation>
    </message>
    <message>
      <source>Shut it out</source>
      <translation>封禁</translation>
    </message>
    <message>
      <source>Leave it (Esc)</source>
      <translation>取消（Esc）</translation>
    </message>
    <message>
      <source>Two people say that this computer and its disk will not come back. It is shut out.</source>
      <translation>须由两人确认这台电脑及其磁盘不会回来。该终端将被封禁。</translation>
    </message>
    <message>
      <source>Write it off</source>
      <translation>注销</translation>
    </message>
    <message>
      <source>Two people say that nobody was promised a seat which this hub does not know of.</source>
      <translation>须由两人确认没有人被许诺过此主机不知道的座位。</translation>
    </message>
    <message>
      <source>If they are wrong, a seat may have been promised that is then given to somebody else: the first promise is void, and stands in the list of things to settle.</source>
      <translation>如果确认有误，已许诺的座位可能会分给他人：届时先前的许诺作废，并列入待处理事项。</translation>
    </message>
    <message>
      <source>Give out seats again</source>
      <translation>恢复分配座位</translation>
    </message>
    <message>
      <source>Wait (Esc)</source>
      <translation>等待（Esc）</translation>
    </message>
    <message>
      <source>It holds no free seat of a visit, so none gets locked.</source>
      <translation>它没有空余的考察座位，因此不会锁定座位。</translation>
    </message>
    <message>
      <source>Give out seats again?</source>
      <translation>恢复分配座位吗？</translation>
    </message>
    <message>
      <source>Give out seats again, without hearing every station?</source>
      <translation>不等所有终端联络就恢复分配座位吗？</translation>
    </message>
    <message>
      <source>First person</source>
      <translation>第一人</translation>
    </message>
    <message>
      <source>Second person</source>
      <translation>第二人</translation>
    </message>
    <message>
      <source>Shut “{name}” out?</source>
      <translation>封禁“{name}”吗？</translation>
    </message>
    <message>
      <source>Write “{name}” off?</source>
      <translation>注销“{name}”吗？</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>Every station has exchanged since this hub was put back, so everything that was given out is known here.</source>
      <translation>此主机还原后，所有终端均已同步，因此已分配的座位此处全部知晓。</translation>
    </message>
    <message>
      <source>What it did after its last exchange ({ago}) is not known to anybody. If the computer turns up after all, its stick can still be read at the hub.</source>
      <translation>它在最近一次同步（{ago}）之后的操作无人知晓。如果电脑找回，仍可在主机上读取其 U 盘。</translation>
    </message>
    <message>
      <source>Not heard since: {names}</source>
      <translation>此后未联络：{names}</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>终端</translation>
    </message>
    <message>
      <source>For</source>
      <translation>用途</translation>
    </message>
    <message>
      <source>Waits there</source>
      <translation>该处等待</translation>
    </message>
    <message>
      <source>Free seats</source>
      <translation>空余座位</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>Stations of this event</source>
      <translation>此活动的终端</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>终端</translation>
    </message>
    <message>
      <source>Accounts of the staff</source>
      <translation>工作人员账户</translation>
    </message>
    <message>
      <source>No station yet</source>
      <translation>尚无终端</translation>
    </message>
    <message>
      <source>Import an event (F8), or join a hub (F7).</source>
      <translation>请导入活动（F8）或加入主机（F7）。</translation>
    </message>
    <message numerus="yes">
      <source>Known here: %n station(s) of this event.</source>
      <translation>
        <numerusform>此处已知：此活动的 %n 个终端。</numerusform>
      </translation>
    </message>
    <message>
      <source>never</source>
      <translation>从未</translation>
    </message>
    <message numerus="yes">
      <source>%n min behind</source>
      <translation>
        <numerusform>慢 %n 分钟</numerusform>
      </translation>
    </message>
    <message>
      <source>No event is set up here yet, so no station is known.</source>
      <translation>此处尚未设置活动，因此没有已知终端。</translation>
    </message>
    <message numerus="yes">
      <source>%n to look at.</source>
      <translation>
        <numerusform>%n 个需要查看。</numerusform>
      </translation>
    </message>
    <message>
      <source>This hub was put back from a backup and gives out no seats yet</source>
      <translation>此主机由备份还原，暂不分配座位</translation>
    </message>
    <message>
      <source>here</source>
      <translation>此处</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>无</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>未知</translation>
    </message>
    <message>
      <source>right</source>
      <translation>准确</translation>
    </message>
    <message numerus="yes">
      <source>%n min ahead</source>
      <translation>
        <numerusform>快 %n 分钟</numerusform>
      </translation>
    </message>
    <message>
      <source>What it gave out after the backup is known only to its stations. Once each of them has exchanged, it may give out seats again.</source>
      <translation>备份之后分配的座位只有各终端知道。所有终端同步后，即可恢复分配座位。</translation>
    </message>
    <message>
      <source>What its stations gave out after the backup is known here once each of them has exchanged. What this hub gave out itself may be known to nobody: look at its printed slips, and let two people decide.</source>
      <translation>备份之后各终端分配的座位，在它们同步后此处即可知晓。此主机自己分配的座位可能无人知晓：请查看打印的凭条，并由两人决定。</translation>
    </message>
    <message>
      <source>Let two people decide</source>
      <translation>由两人决定</translation>
    </message>
    <message>
      <source>Copied disk</source>
      <translation>磁盘被复制</translation>
    </message>
    <message>
      <source>Written off</source>
      <translation>已注销</translation>
    </message>
    <message>
      <source>This station</source>
      <translation>此终端</translation>
    </message>
    <message>
      <source>Not heard for long</source>
      <translation>久未联络</translation>
    </message>
    <message>
      <source>Clock is wrong</source>
      <translation>时钟有误</translation>
    </message>
    <message>
      <source>Holds locked seats</source>
      <translation>有锁定座位</translation>
    </message>
    <message>
      <source>In contact</source>
      <translation>联络正常</translation>
    </message>
    <message>
      <source>Our hub</source>
      <translation>所属主机</translation>
    </message>
    <message>
      <source>an act of {when}</source>
      <translation>{when} 的一项操作</translation>
    </message>
  </context>
  <context>
    <name>look</name>
    <message>
      <source>As the computer is set</source>
      <translation>跟随电脑设置</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <source>First finish or leave what is open under “{screen}”.</source>
      <translation>请先完成或关闭“{screen}”中尚未完成的内容。</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>浅色</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>高对比度</translation>
    </message>
    <message>
      <source>How it looks</source>
      <translation>外观</translation>
    </message>
  </context>
  <context>
    <name>about</name>
    <message>
      <source>Rollcall</source>
      <translation>Rollcall</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>帮助</translation>
    </message>
    <message>
      <source>Everything works by keyboard alone. A scan is read wherever you are.</source>
      <translation>仅用键盘即可完成所有操作。在任何界面都能识别扫码。</translation>
    </message>
    <message>
      <source>Registration desks that need no network: every act is written to this computer first, signed, and exchanged with the other stations when they can be reached.</source>
      <translation>无需网络的注册台：每项操作先签名并写入这台电脑，待能连接其他终端时再同步。</translation>
    </message>
    <message>
      <source>Free software, GPL-3.0-or-later. Fonts: Noto, OFL 1.1.</source>
      <translation>自由软件，GPL-3.0-or-later。字体：Noto，OFL 1.1。</translation>
    </message>
  </context>
  <context>
    <name>keys</name>
    <message>
      <source>At the desk</source>
      <translation>注册台</translation>
    </message>
    <message>
      <source>Going about</source>
      <translation>切换界面</translation>
    </message>
    <message>
      <source>any letter</source>
      <translation>任意字母</translation>
    </message>
    <message>
      <source>Search, anywhere</source>
      <translation>随处搜索</translation>
    </message>
    <message>
      <source>Choose in the list</source>
      <translation>在列表中选择</translation>
    </message>
    <message>
      <source>Open the person, then what the button says</source>
      <translation>打开人员，再执行按钮所示操作</translation>
    </message>
    <message>
      <source>Clear the screen for the next person</source>
      <translation>清空屏幕，接待下一位</translation>
    </message>
    <message>
      <source>Undo this station's last act</source>
      <translation>撤销此终端的上一项操作</translation>
    </message>
    <message>
      <source>Register a walk-in</source>
      <translation>现场登记</translation>
    </message>
    <message>
      <source>Correct a name, and print it again</source>
      <translation>更正姓名并重新打印</translation>
    </message>
    <message>
      <source>The reason for a reprint</source>
      <translation>补打原因</translation>
    </message>
    <message>
      <source>Desk</source>
      <translation>注册台</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>实地考察</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>打印</translation>
    </message>
    <message>
      <source>The event in numbers</source>
      <translation>活动数据</translation>
    </message>
    <message>
      <source>Exchange with other stations</source>
      <translation>与其他终端同步</translation>
    </message>
    <message>
      <source>Import lists</source>
      <translation>导入名单</translation>
    </message>
    <message>
      <source>What stations did that does not fit together</source>
      <translation>终端之间相互冲突的操作</translation>
    </message>
    <message>
      <source>Stations, and how they are</source>
      <translation>终端及其状态</translation>
    </message>
    <message>
      <source>Accounts of the staff</source>
      <translation>工作人员账户</translation>
    </message>
    <message>
      <source>Lock, or let somebody else sign in</source>
      <translation>锁定或换人登录</translation>
    </message>
    <message>
      <source>Designing badges</source>
      <translation>设计胸牌</translation>
    </message>
    <message>
      <source>Roll call at the buses</source>
      <translation>大巴点名</translation>
    </message>
    <message>
      <source>Door of a session</source>
      <translation>会议入口</translation>
    </message>
    <message>
      <source>This page</source>
      <translation>本页</translation>
    </message>
  </context>
  <context>
    <name>admission</name>
    <message>
      <source>Let in all the same?</source>
      <translation>仍然放行吗？</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>放行</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Nobody has said anything, so they are let in.</source>
      <translation>没有任何说明，因此放行。</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation>记录</translation>
    </message>
    <message>
      <source>The log keeps who answers for it and why.</source>
      <translation>日志会记录负责人及原因。</translation>
    </message>
    <message>
      <source>Whoever is not accredited, or lacks a document, gets no badge.</source>
      <translation>未获参会资格或缺少文件者不发胸牌。</translation>
    </message>
    <message>
      <source>Accreditation: {name}</source>
      <translation>参会资格：{name}</translation>
    </message>
    <message>
      <source>From now on</source>
      <translation>从现在起</translation>
    </message>
    <message>
      <source>Until now: {state}</source>
      <translation>至今：{state}</translation>
    </message>
  </context>
  <context>
    <name>card</name>
    <message>
      <source>Reprint badge</source>
      <translation>补打胸牌</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>实地考察</translation>
    </message>
    <message>
      <source>What happened so far</source>
      <translation>历史记录</translation>
    </message>
    <message>
      <source>The badge as it will print</source>
      <translation>胸牌打印效果</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>Table {table}, seat {seat}</source>
      <translation>{table} 号桌，{seat} 号座</translation>
    </message>
    <message>
      <source>Let in against the accreditation: see the history</source>
      <translation>不符参会资格仍放行：请查看历史记录</translation>
    </message>
    <message numerus="yes">
      <source>Checked in %n time(s), at several stations</source>
      <translation>
        <numerusform>在多个终端签到 %n 次</numerusform>
      </translation>
    </message>
    <message>
      <source>{partner} did not come to their meeting: {when}</source>
      <translation>{partner} 未到约定的会面：{when}</translation>
    </message>
    <message>
      <source>Check in and print</source>
      <translation>签到并打印</translation>
    </message>
    <message>
      <source>Not here yet</source>
      <translation>尚未到场</translation>
    </message>
    <message>
      <source>Checked in {when} at {station}</source>
      <translation>{when} 在 {station} 签到</translation>
    </message>
    <message>
      <source>Missed the meeting with {partner}: {when}</source>
      <translation>未赴与 {partner} 的会面：{when}</translation>
    </message>
    <message>
      <source>Meets {partner}: {when}</source>
      <translation>将与 {partner} 会面：{when}</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>注册已取消</translation>
    </message>
    <message>
      <source>I have read the note</source>
      <translation>我已阅读备注</translation>
    </message>
    <message>
      <source>Let in all the same</source>
      <translation>仍然放行</translation>
    </message>
    <message>
      <source>Check in</source>
      <translation>签到</translation>
    </message>
    <message>
      <source>Replaced: {name} comes in their place</source>
      <translation>已替换：{name} 代其参会</translation>
    </message>
    <message>
      <source>Cancelled: {reason}</source>
      <translation>已取消：{reason}</translation>
    </message>
    <message>
      <source>another station</source>
      <translation>其他终端</translation>
    </message>
    <message>
      <source>{state} by {who}</source>
      <translation>{state}，{who}</translation>
    </message>
    <message>
      <source>In place of {name}</source>
      <translation>代替 {name}</translation>
    </message>
    <message>
      <source>Head of delegation, {name}</source>
      <translation>{name} 团长</translation>
    </message>
    <message>
      <source>Badge {issue} is still on its way to the printer</source>
      <translation>{issue} 号胸牌仍在发往打印机</translation>
    </message>
    <message>
      <source>May go to {zones}</source>
      <translation>可进入：{zones}</translation>
    </message>
    <message>
      <source>Table {table}</source>
      <translation>{table} 号桌</translation>
    </message>
    <message>
      <source>somebody else</source>
      <translation>他人</translation>
    </message>
    <message>
      <source>Badge {issue} is valid</source>
      <translation>{issue} 号胸牌有效</translation>
    </message>
  </context>
  <context>
    <name>history</name>
    <message>
      <source>Checked in</source>
      <translation>签到</translation>
    </message>
    <message>
      <source>Badge printed</source>
      <translation>打印胸牌</translation>
    </message>
    <message>
      <source>Turned away</source>
      <translation>拒绝入场</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>更正</translation>
    </message>
    <message>
      <source>Table or zones changed</source>
      <translation>更改餐桌或区域</translation>
    </message>
    <message>
      <source>Registration cancelled</source>
      <translation>取消注册</translation>
    </message>
    <message>
      <source>Replaced</source>
      <translation>已替换</translation>
    </message>
    <message>
      <source>Comes in another's place</source>
      <translation>代他人参会</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>胸牌已领取</translation>
    </message>
    <message>
      <source>Registration reinstated</source>
      <translation>恢复注册</translation>
    </message>
    <message>
      <source>Registered as a walk-in</source>
      <translation>现场登记</translation>
    </message>
    <message>
      <source>Let through</source>
      <translation>通过入口</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>参会资格</translation>
    </message>
    <message>
      <source>Let in with an open fee</source>
      <translation>会费未缴仍放行</translation>
    </message>
    <message>
      <source>Signed up</source>
      <translation>报名考察</translation>
    </message>
    <message>
      <source>On the waiting list</source>
      <translation>列入候补名单</translation>
    </message>
    <message>
      <source>Left a visit</source>
      <translation>退出考察</translation>
    </message>
  </context>
  <context>
    <name>collect</name>
    <message>
      <source>Badge collected by {by} for {name}, {when}: {seen}</source>
      <translation>{by} 已代 {name} 领取胸牌，{when}：{seen}</translation>
    </message>
    <message>
      <source>The log keeps who collected it and what was seen.</source>
      <translation>日志会记录领取人及所核对的证明。</translation>
    </message>
    <message>
      <source>Hand it over</source>
      <translation>交付</translation>
    </message>
    <message>
      <source>Choose ...</source>
      <translation>选择 ...</translation>
    </message>
    <message>
      <source>The badge is printed now.</source>
      <translation>胸牌现在打印。</translation>
    </message>
    <message>
      <source>They are checked in when they come themselves.</source>
      <translation>本人到场时再签到。</translation>
    </message>
    <message>
      <source>Hand the badge of {name} to somebody else?</source>
      <translation>将 {name} 的胸牌交给他人？</translation>
    </message>
    <message>
      <source>letter seen</source>
      <translation>已核对委托书</translation>
    </message>
    <message>
      <source>identity seen</source>
      <translation>已核对身份</translation>
    </message>
    <message>
      <source>letter and identity seen</source>
      <translation>已核对委托书和身份</translation>
    </message>
  </context>
  <context>
    <name>form</name>
    <message>
      <source>Cancel (Esc)</source>
      <translation>取消（Esc）</translation>
    </message>
    <message>
      <source>It is somebody else: register</source>
      <translation>是另一个人：登记</translation>
    </message>
    <message>
      <source>Back to the form</source>
      <translation>返回表单</translation>
    </message>
    <message>
      <source>The family name is said first</source>
      <translation>姓在名前</translation>
    </message>
    <message>
      <source>{field}, until now: {text}</source>
      <translation>{field}，原为：{text}</translation>
    </message>
    <message>
      <source>Walk-in</source>
      <translation>现场登记</translation>
    </message>
    <message>
      <source>A name and a category are enough.</source>
      <translation>只需姓名和类别。</translation>
    </message>
    <message>
      <source>Register, check in and print</source>
      <translation>登记、签到并打印</translation>
    </message>
    <message>
      <source>The badge in use is void as soon as the new one is ordered.</source>
      <translation>一旦发送新胸牌，现用胸牌立即作废。</translation>
    </message>
    <message>
      <source>The badge will print as it reads here.</source>
      <translation>胸牌将按此处内容打印。</translation>
    </message>
    <message>
      <source>Save and reprint</source>
      <translation>保存并补打</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Two letters, as KR</source>
      <translation>两个字母，如 KR</translation>
    </message>
    <message>
      <source>Parted by semicolons</source>
      <translation>用分号分隔</translation>
    </message>
    <message>
      <source>Correct {name}</source>
      <translation>更正 {name}</translation>
    </message>
  </context>
  <context>
    <name>reasons</name>
    <message>
      <source>Why another badge?</source>
      <translation>为何补打胸牌？</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>拼写</translation>
    </message>
    <message>
      <source>Lost</source>
      <translation>遗失</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>损坏</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>打印机</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>餐桌或区域</translation>
    </message>
    <message>
      <source>In somebody's place</source>
      <translation>代替他人</translation>
    </message>
    <message>
      <source>Collected for them</source>
      <translation>代领</translation>
    </message>
  </context>
  <context>
    <name>seats</name>
    <message numerus="yes">
      <source>%n left here</source>
      <translation>
        <numerusform>此处剩 %n 座</numerusform>
      </translation>
    </message>
    <message>
      <source>Waiting list</source>
      <translation>候补名单</translation>
    </message>
    <message numerus="yes">
      <source>%n elsewhere</source>
      <translation>
        <numerusform>他处 %n 座</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting</source>
      <translation>
        <numerusform>%n 人候补</numerusform>
      </translation>
    </message>
    <message>
      <source>Not confirmed: number {place} in line</source>
      <translation>未确认：候补第 {place} 位</translation>
    </message>
    <message>
      <source>Same time as {title}</source>
      <translation>与 {title} 时间冲突</translation>
    </message>
    <message>
      <source>Give up seat</source>
      <translation>放弃座位</translation>
    </message>
    <message>
      <source>Leave the line</source>
      <translation>退出候补</translation>
    </message>
    <message>
      <source>Not for this category</source>
      <translation>此类别不可参加</translation>
    </message>
    <message>
      <source>Give a seat</source>
      <translation>分配座位</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>已确认</translation>
    </message>
    <message>
      <source>Giving up the seat, at the next exchange</source>
      <translation>下次同步时放弃座位</translation>
    </message>
  </context>
  <context>
    <name>substitute</name>
    <message>
      <source>Name or code of who comes</source>
      <translation>来者的姓名或代码</translation>
    </message>
    <message>
      <source>Nobody registered is called so.</source>
      <translation>无人以此姓名注册。</translation>
    </message>
    <message>
      <source>Somebody new</source>
      <translation>新人员</translation>
    </message>
    <message>
      <source>Takes over: {what}</source>
      <translation>接任：{what}</translation>
    </message>
    <message>
      <source>Category: {category}. Delegation: {place}.</source>
      <translation>类别：{category}。代表团：{place}。</translation>
    </message>
    <message numerus="yes">
      <source>Seats on visits stay theirs: %n to be given up on this card, and signed up for anew.</source>
      <translation>
        <numerusform>考察座位仍归原参会者：%n 个须在此卡片上放弃并重新报名。</numerusform>
      </translation>
    </message>
    <message>
      <source>Register somebody new</source>
      <translation>登记新人员</translation>
    </message>
    <message>
      <source>{name} is cancelled as replaced, and their badge is void.</source>
      <translation>{name} 将因替换而取消，其胸牌作废。</translation>
    </message>
    <message>
      <source>{name} comes instead</source>
      <translation>由 {name} 代替</translation>
    </message>
    <message>
      <source>Register in their place</source>
      <translation>登记代替者</translation>
    </message>
    <message>
      <source>Who comes in place of {name}?</source>
      <translation>谁代替 {name}？</translation>
    </message>
    <message>
      <source>In place of {name}</source>
      <translation>代替 {name}</translation>
    </message>
  </context>
  <context>
    <name>inbox</name>
    <message>
      <source>Show at the desk</source>
      <translation>在注册台查看</translation>
    </message>
    <message>
      <source>Go to Stations</source>
      <translation>前往“终端”</translation>
    </message>
    <message>
      <source>Open ({count})</source>
      <translation>未处理（{count}）</translation>
    </message>
    <message>
      <source>Settled ({count})</source>
      <translation>已处理（{count}）</translation>
    </message>
    <message>
      <source>Taken back: it is open again, here and at every station.</source>
      <translation>已撤回：在此处和所有终端重新变为未处理。</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>未做任何更改</translation>
    </message>
    <message>
      <source>About</source>
      <translation>对象</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>发生了什么</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>终端</translation>
    </message>
    <message>
      <source>When</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>To settle</source>
      <translation>待处理</translation>
    </message>
    <message>
      <source>What stations did while they could not hear each other. Nothing is lost.</source>
      <translation>各终端互不相通时的操作。没有丢失任何内容。</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>What does not fit together</source>
      <translation>相互冲突的内容</translation>
    </message>
    <message>
      <source>Settled</source>
      <translation>已处理</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>已撤销</translation>
    </message>
    <message>
      <source>Everything fits together</source>
      <translation>没有冲突</translation>
    </message>
    <message>
      <source>Two check-ins of one person, two corrections of one name, two visits at one time: such things appear here after an exchange.</source>
      <translation>同一人签到两次、同一姓名更正两次、同一时间两场考察：此类情况会在同步后显示在这里。</translation>
    </message>
    <message>
      <source>Nothing was settled yet</source>
      <translation>尚未处理任何事项</translation>
    </message>
    <message>
      <source>Settled at {when} ({where}): {how}</source>
      <translation>{when} 处理（{where}）：{how}</translation>
    </message>
    <message numerus="yes">
      <source>%n act(s)</source>
      <translation>
        <numerusform>%n 项操作</numerusform>
      </translation>
    </message>
    <message>
      <source>Badge {issue}</source>
      <translation>{issue} 号胸牌</translation>
    </message>
    <message>
      <source>Bus {name}</source>
      <translation>大巴 {name}</translation>
    </message>
    <message>
      <source>somebody else comes in that place</source>
      <translation>由他人代替该位置</translation>
    </message>
    <message>
      <source>Seen: it is clear what happened</source>
      <translation>已知悉：情况清楚</translation>
    </message>
    <message>
      <source>One person came twice: fine</source>
      <translation>同一人来了两次：没问题</translation>
    </message>
    <message>
      <source>Print a new badge, and both others are void</source>
      <translation>打印新胸牌，另两个作废</translation>
    </message>
    <message>
      <source>Both come</source>
      <translation>两人都来</translation>
    </message>
    <message>
      <source>They are two people</source>
      <translation>是两个人</translation>
    </message>
    <message>
      <source>One person: cancel this registration</source>
      <translation>同一人：取消此注册</translation>
    </message>
    <message>
      <source>The cancellation stands</source>
      <translation>维持取消</translation>
    </message>
    <message>
      <source>Welcome: reinstate</source>
      <translation>欢迎：恢复注册</translation>
    </message>
    <message>
      <source>The old badge was taken back</source>
      <translation>旧胸牌已收回</translation>
    </message>
    <message>
      <source>Print a new badge, and all others are void</source>
      <translation>打印新胸牌，其余全部作废</translation>
    </message>
    <message>
      <source>Both are right: they can change on the way</source>
      <translation>均有效：途中可换乘</translation>
    </message>
    <message>
      <source>In neither of them</source>
      <translation>两辆都未乘坐</translation>
    </message>
    <message>
      <source>Copied: another badge for its owner</source>
      <translation>被复制：给本人补发胸牌</translation>
    </message>
    <message>
      <source>The person was told</source>
      <translation>已告知本人</translation>
    </message>
    <message>
      <source>registered twice</source>
      <translation>重复注册</translation>
    </message>
    <message>
      <source>Keep “{value}”</source>
      <translation>保留“{value}”</translation>
    </message>
    <message>
      <source>{name} comes: cancel the other</source>
      <translation>{name} 来：取消另一人</translation>
    </message>
    <message>
      <source>Give up the seat: {visit}</source>
      <translation>放弃座位：{visit}</translation>
    </message>
    <message>
      <source>In bus {name}</source>
      <translation>在大巴 {name} 上</translation>
    </message>
  </context>
  <context>
    <name>overview</name>
    <message>
      <source>Overview</source>
      <translation>概览</translation>
    </message>
    <message>
      <source>By category</source>
      <translation>按类别</translation>
    </message>
    <message>
      <source>By region</source>
      <translation>按地区</translation>
    </message>
    <message>
      <source>No event yet</source>
      <translation>尚无活动</translation>
    </message>
    <message>
      <source>Import an event (F8), or join a hub (F7).</source>
      <translation>请导入活动（F8）或加入主机（F7）。</translation>
    </message>
    <message>
      <source>Today, in steps of ten minutes</source>
      <translation>今天，每十分钟</translation>
    </message>
    <message>
      <source>As it stands at {time}. It follows by itself.</source>
      <translation>截至 {time}。会自动更新。</translation>
    </message>
    <message>
      <source>{here} / {people}</source>
      <translation>{here} / {people}</translation>
    </message>
    <message>
      <source>{here} of {people}</source>
      <translation>{people} 人中 {here} 人</translation>
    </message>
    <message>
      <source>{of}, {percent}</source>
      <translation>{of}，{percent}</translation>
    </message>
    <message>
      <source>peak: {came} at {time}</source>
      <translation>高峰：{time}，{came} 人</translation>
    </message>
    <message>
      <source>from {time}: {came}</source>
      <translation>从 {time} 起：{came} 人</translation>
    </message>
    <message>
      <source>Nobody came yet today.</source>
      <translation>今天还没有人来。</translation>
    </message>
    <message>
      <source>are here</source>
      <translation>已到</translation>
    </message>
    <message>
      <source>in the last five minutes</source>
      <translation>最近五分钟</translation>
    </message>
    <message>
      <source>delegations whole</source>
      <translation>代表团到齐</translation>
    </message>
    <message>
      <source>heads of delegation</source>
      <translation>代表团团长</translation>
    </message>
    <message>
      <source>wait for somebody</source>
      <translation>在等待帮助</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent}%</translation>
    </message>
    <message numerus="yes">
      <source>%n not here yet</source>
      <translation>
        <numerusform>还有 %n 人未到</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) for the printer</source>
      <translation>
        <numerusform>%n 张胸牌待打印</numerusform>
      </translation>
    </message>
    <message>
      <source>{partly} in part, {absent} not here</source>
      <translation>部分到 {partly}，未到 {absent}</translation>
    </message>
    <message>
      <source>No region given</source>
      <translation>未填地区</translation>
    </message>
  </context>
  <context>
    <name>printers</name>
    <message>
      <source>New badges in</source>
      <translation>已装新胸牌</translation>
    </message>
    <message>
      <source>Test strip</source>
      <translation>测试条</translation>
    </message>
    <message>
      <source>Move all badges here</source>
      <translation>将所有胸牌移到此处</translation>
    </message>
    <message>
      <source>Let it stand in</source>
      <translation>设为备用</translation>
    </message>
    <message>
      <source>No longer stand in</source>
      <translation>取消备用</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>移除</translation>
    </message>
    <message numerus="yes">
      <source>{left} of %n badge(s) left</source>
      <translation>
        <numerusform>%n 个胸牌剩 {left} 个</numerusform>
      </translation>
    </message>
    <message>
      <source>Not looked at yet</source>
      <translation>尚未检查</translation>
    </message>
    <message>
      <source>Badges come out here</source>
      <translation>胸牌在此打印</translation>
    </message>
    <message>
      <source>Stands in</source>
      <translation>备用</translation>
    </message>
    <message>
      <source>Day slips come out here</source>
      <translation>日程单在这里打印</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) wait for it</source>
      <translation>
        <numerusform>%n 个胸牌在等待</numerusform>
      </translation>
    </message>
    <message>
      <source>They are in</source>
      <translation>已装好</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>A label printer on the network</source>
      <translation>网络标签打印机</translation>
    </message>
    <message>
      <source>Add it</source>
      <translation>添加</translation>
    </message>
    <message>
      <source>Needs somebody</source>
      <translation>需要处理</translation>
    </message>
    <message>
      <source>Runs low</source>
      <translation>即将用尽</translation>
    </message>
    <message>
      <source>Few badges left</source>
      <translation>胸牌所剩不多</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>就绪</translation>
    </message>
    <message>
      <source>Each badge that comes out counts them down from here.</source>
      <translation>此后每打印一个胸牌就减一。</translation>
    </message>
    <message>
      <source>When a tenth is left, the line at the foot says so.</source>
      <translation>剩余十分之一时，底部状态栏会提示。</translation>
    </message>
    <message>
      <source>One that takes ZPL: zpl:192.168.1.30/203 (its dots an inch)</source>
      <translation>支持 ZPL 的打印机：zpl:192.168.1.30/203（每英寸点数）</translation>
    </message>
    <message>
      <source>A Brother QL: brother:192.168.1.31/QL-820NWB/62 (its roll)</source>
      <translation>Brother QL：brother:192.168.1.31/QL-820NWB/62（纸卷）</translation>
    </message>
    <message>
      <source>New badges in {printer}</source>
      <translation>{printer} 装入的新胸牌</translation>
    </message>
    <message>
      <source>How many badges</source>
      <translation>胸牌数量</translation>
    </message>
    <message>
      <source>Kind, address and dots</source>
      <translation>类型、地址和点数</translation>
    </message>
    <message numerus="yes">
      <source>%n more printer(s)</source>
      <translation>
        <numerusform>另有 %n 台打印机</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a label printer</source>
      <translation>添加标签打印机</translation>
    </message>
    <message>
      <source>Design badges</source>
      <translation>设计胸牌</translation>
    </message>
    <message>
      <source>Layouts of badges (F11)</source>
      <translation>胸牌版式（F11）</translation>
    </message>
    <message>
      <source>Only ours</source>
      <translation>仅本机</translation>
    </message>
    <message>
      <source>PDF files in a folder</source>
      <translation>文件夹中的 PDF 文件</translation>
    </message>
    <message>
      <source>Label printer {address} ({dpi} dpi)</source>
      <translation>标签打印机 {address}（{dpi} dpi）</translation>
    </message>
    <message>
      <source>{model} {address} ({roll} mm)</source>
      <translation>{model} {address}（{roll} mm）</translation>
    </message>
  </context>
  <context>
    <name>printing</name>
    <message>
      <source>Printing</source>
      <translation>打印</translation>
    </message>
    <message>
      <source>No badge was printed here yet</source>
      <translation>此处尚未打印胸牌</translation>
    </message>
    <message>
      <source>Every badge that this station orders is listed here.</source>
      <translation>此终端发送的每个胸牌都列在这里。</translation>
    </message>
    <message>
      <source>Print again</source>
      <translation>重新打印</translation>
    </message>
    <message>
      <source>It did print</source>
      <translation>已打印出来</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) did not print: see why below.</source>
      <translation>
        <numerusform>%n 个胸牌未打印：原因见下。</numerusform>
      </translation>
    </message>
    <message>
      <source>In a batch</source>
      <translation>批量打印</translation>
    </message>
    <message>
      <source>Test strip</source>
      <translation>测试条</translation>
    </message>
    <message>
      <source>Day slip</source>
      <translation>日程单</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) on their way.</source>
      <translation>
        <numerusform>%n 个胸牌正在打印。</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is waiting.</source>
      <translation>没有等待的任务。</translation>
    </message>
    <message>
      <source>Badge {issue}</source>
      <translation>{issue} 号胸牌</translation>
    </message>
    <message>
      <source>Test of the layout {name}</source>
      <translation>版式 {name} 测试页</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>等待中</translation>
    </message>
    <message>
      <source>Sent to the printer</source>
      <translation>已发往打印机</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>已打印</translation>
    </message>
    <message>
      <source>Did not print</source>
      <translation>未打印</translation>
    </message>
    <message>
      <source>Not needed</source>
      <translation>无需打印</translation>
    </message>
  </context>
  <context>
    <name>fields</name>
    <message>
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>角色</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>称谓</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>名</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>姓</translation>
    </message>
    <message>
      <source>Name in own script</source>
      <translation>本国文字姓名</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>职务</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>机构</translation>
    </message>
    <message>
      <source>Country code</source>
      <translation>国家代码</translation>
    </message>
    <message>
      <source>Family name first</source>
      <translation>姓在名前</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>电子邮箱</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>桌号</translation>
    </message>
    <message>
      <source>Seat</source>
      <translation>座位</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>区域</translation>
    </message>
    <message>
      <source>Who answers for it</source>
      <translation>负责人</translation>
    </message>
    <message>
      <source>Who collects it</source>
      <translation>领取人</translation>
    </message>
    <message>
      <source>What they showed</source>
      <translation>出示的证明</translation>
    </message>
  </context>
  <context>
    <name>visits</name>
    <message>
      <source>Site visits</source>
      <translation>实地考察</translation>
    </message>
    <message>
      <source>Seats are given out on a participant's card at the desk.</source>
      <translation>座位在注册台的参会者卡片上分配。</translation>
    </message>
    <message>
      <source>No visits yet</source>
      <translation>尚无考察</translation>
    </message>
    <message>
      <source>Lines of the programme with limited seats appear here.</source>
      <translation>日程中座位有限的项目显示在这里。</translation>
    </message>
    <message>
      <source>Roll call</source>
      <translation>点名</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>已占</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>此处空余</translation>
    </message>
    <message>
      <source>Free elsewhere</source>
      <translation>他处空余</translation>
    </message>
    <message>
      <source>Full</source>
      <translation>已满</translation>
    </message>
    <message numerus="yes">
      <source>%n free here</source>
      <translation>
        <numerusform>此处空余 %n 座</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n elsewhere</source>
      <translation>
        <numerusform>他处 %n 座</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n on the waiting list</source>
      <translation>
        <numerusform>候补 %n 人</numerusform>
      </translation>
    </message>
    <message>
      <source>{taken} of {capacity} seats taken</source>
      <translation>{capacity} 座已占 {taken} 座</translation>
    </message>
  </context>
  <context>
    <name>kiosk</name>
    <message>
      <source>Something else</source>
      <translation>其他</translation>
    </message>
    <message>
      <source>Something else: please talk to me</source>
      <translation>其他：请与我沟通</translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) left</source>
      <translation>
        <numerusform>余 %n 个座位</numerusform>
      </translation>
    </message>
    <message>
      <source>The organiser uses your name, organisation and category to check you in, to print your badge and to count who takes part, and keeps them until the event is closed.</source>
      <translation>主办方使用您的姓名、机构和类别为您签到、打印胸牌并统计参会人数，资料保留至活动结束。</translation>
    </message>
    <message>
      <source>Beyond that, you decide. Touch what you agree to, or nothing: you get your badge all the same.</source>
      <translation>除此之外由您决定。请点选您同意的项目；不选也会为您打印胸牌。</translation>
    </message>
    <message>
      <source>Not open to your category</source>
      <translation>您的类别不可报名</translation>
    </message>
    <message>
      <source>This visit has left</source>
      <translation>已出发</translation>
    </message>
    <message>
      <source>At the same time as {visit}</source>
      <translation>与“{visit}”时间相同</translation>
    </message>
    <message numerus="yes">
      <source>Full. %n on the waiting list</source>
      <translation>
        <numerusform>已满，候补 %n 人</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>保持不变</translation>
    </message>
    <message>
      <source>Your data at this event</source>
      <translation>您在本活动中的个人信息</translation>
    </message>
    <message>
      <source>My name and organisation may stand in the list of people.</source>
      <translation>可将我的姓名和机构列入参会名单。</translation>
    </message>
    <message>
      <source>Photos of me from the event may be published.</source>
      <translation>可公开我在活动中的照片。</translation>
    </message>
    <message>
      <source>Others may ask me for a meeting.</source>
      <translation>其他人可约我会面。</translation>
    </message>
    <message>
      <source>May your photo be on your badge?</source>
      <translation>胸牌上可以印您的照片吗？</translation>
    </message>
    <message>
      <source>What do you eat?</source>
      <translation>您有什么饮食要求？</translation>
    </message>
    <message>
      <source>What should the kitchen know?</source>
      <translation>有什么需要告知厨房？</translation>
    </message>
    <message>
      <source>Only the kitchen and the organiser read it.</source>
      <translation>仅厨房和主办方可见。</translation>
    </message>
    <message>
      <source>For the kitchen</source>
      <translation>告知厨房</translation>
    </message>
    <message>
      <source>I eat everything</source>
      <translation>无忌口</translation>
    </message>
    <message>
      <source>Vegetarian</source>
      <translation>素食</translation>
    </message>
    <message>
      <source>Vegan</source>
      <translation>纯素</translation>
    </message>
    <message>
      <source>Halal</source>
      <translation>清真</translation>
    </message>
    <message>
      <source>Kosher</source>
      <translation>犹太洁食</translation>
    </message>
    <message>
      <source>Without gluten</source>
      <translation>无麸质</translation>
    </message>
    <message>
      <source>Without lactose</source>
      <translation>无乳糖</translation>
    </message>
    <message>
      <source>What would help you here?</source>
      <translation>您需要哪些协助？</translation>
    </message>
    <message>
      <source>A way without steps</source>
      <translation>无台阶通道</translation>
    </message>
    <message>
      <source>A seat kept for me</source>
      <translation>预留座位</translation>
    </message>
    <message>
      <source>Help with hearing</source>
      <translation>听力辅助</translation>
    </message>
    <message>
      <source>Help with seeing</source>
      <translation>视力辅助</translation>
    </message>
    <message>
      <source>A sign language interpreter</source>
      <translation>手语翻译</translation>
    </message>
    <message>
      <source>Site visits</source>
      <translation>实地考察</translation>
    </message>
    <message>
      <source>Your seat is confirmed</source>
      <translation>您的座位已确认</translation>
    </message>
    <message>
      <source>Not confirmed: number {number} on the waiting list</source>
      <translation>未确认：候补第 {number} 位</translation>
    </message>
    <message>
      <source>You asked to give your seat back</source>
      <translation>您已申请退还座位</translation>
    </message>
    <message>
      <source>Your seat is confirmed.</source>
      <translation>您的座位已确认。</translation>
    </message>
    <message>
      <source>You gave your seat back.</source>
      <translation>您已退还座位。</translation>
    </message>
    <message>
      <source>You are on the waiting list. That is not a seat: please ask at the desk.</source>
      <translation>您在候补名单中，尚无座位：请到注册台咨询。</translation>
    </message>
    <message>
      <source>You asked to give your seat back. It takes a little while.</source>
      <translation>您已申请退还座位，请稍候。</translation>
    </message>
    <message>
      <source>You have another visit at that time.</source>
      <translation>您在同一时间已有其他考察。</translation>
    </message>
    <message>
      <source>That visit is not open to your category.</source>
      <translation>您的类别不可报名该考察。</translation>
    </message>
    <message>
      <source>That visit cannot be chosen any more.</source>
      <translation>该考察已无法选择。</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>What you said before is not shown here. It stays as it is.</source>
      <translation>您之前的答复不在此显示，将保持不变。</translation>
    </message>
    <message>
      <source>Touch all that you want. The organiser gets it ready.</source>
      <translation>请点选您需要的所有协助，主办方会为您安排。</translation>
    </message>
    <message>
      <source>Touch a visit to take a seat, or to give yours back.</source>
      <translation>点选一项考察即可报名，或退还您的座位。</translation>
    </message>
    <message>
      <source>Yes, with my photo</source>
      <translation>可以，印上照片</translation>
    </message>
    <message>
      <source>No, without a photo</source>
      <translation>不，不用照片</translation>
    </message>
    <message>
      <source>Scan this with your phone: it holds what stands here.</source>
      <translation>请用手机扫描，带走此页内容。</translation>
    </message>
    <message>
      <source>You are checked in. Please collect your badge at the desk.</source>
      <translation>您已签到。请到注册台领取胸牌。</translation>
    </message>
    <message>
      <source>There is one more step, and a colleague does it with you.</source>
      <translation>还差一步，工作人员会协助您。</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>You are checked in. Your badge lies ready: {desk}</source>
      <translation>您已签到。胸牌已备好：{desk}</translation>
    </message>
    <message>
      <source>You are checked in. Your badge lies ready at the desk.</source>
      <translation>您已签到。胸牌已在注册台备好。</translation>
    </message>
    <message>
      <source>You are checked in. Please collect your badge here: {desk}</source>
      <translation>您已签到。请到此处领取胸牌：{desk}</translation>
    </message>
    <message>
      <source>Please come to the desk</source>
      <translation>请到注册台</translation>
    </message>
    <message>
      <source>Please go to the registration desk.</source>
      <translation>请前往注册台。</translation>
    </message>
    <message>
      <source>Your badge is being printed</source>
      <translation>正在打印您的胸牌</translation>
    </message>
    <message>
      <source>Welcome, {name}</source>
      <translation>欢迎您，{name}</translation>
    </message>
    <message>
      <source>Please wait here for a moment.</source>
      <translation>请在此稍候。</translation>
    </message>
    <message>
      <source>Please wait here: somebody comes to greet you.</source>
      <translation>请在此稍候，有人来迎接您。</translation>
    </message>
    <message>
      <source>If you need another badge, a colleague prints it for you.</source>
      <translation>如需补打胸牌，工作人员会为您打印。</translation>
    </message>
    <message>
      <source>A colleague looks at your code with you.</source>
      <translation>工作人员会与您一起核对二维码。</translation>
    </message>
    <message>
      <source>A colleague finds you in a moment.</source>
      <translation>工作人员马上为您查找。</translation>
    </message>
    <message>
      <source>This kiosk has a problem. It is not your fault.</source>
      <translation>此自助机出现故障，不是您的问题。</translation>
    </message>
    <message>
      <source>Please go here: {desk}</source>
      <translation>请前往：{desk}</translation>
    </message>
    <message>
      <source>It comes out of the printer beside this screen.</source>
      <translation>胸牌从屏幕旁的打印机出来。</translation>
    </message>
    <message>
      <source>Your number</source>
      <translation>您的号码</translation>
    </message>
    <message>
      <source>Print my day</source>
      <translation>打印我的日程</translation>
    </message>
    <message>
      <source>Take my day along</source>
      <translation>带走我的日程</translation>
    </message>
    <message>
      <source>Your day is being printed. Please wait for it.</source>
      <translation>正在打印您的日程，请稍候。</translation>
    </message>
    <message>
      <source>Please take your slip from the printer.</source>
      <translation>请从打印机取走您的日程单。</translation>
    </message>
    <message>
      <source>Your day cannot be printed right now.</source>
      <translation>目前无法打印您的日程。</translation>
    </message>
    <message>
      <source>Your badge is being printed. Please wait for it.</source>
      <translation>正在打印您的胸牌，请稍候。</translation>
    </message>
    <message>
      <source>Please take your badge from the printer.</source>
      <translation>请从打印机取走您的胸牌。</translation>
    </message>
    <message>
      <source>You are checked in, and your badge is good.</source>
      <translation>您已签到，您的胸牌有效。</translation>
    </message>
    <message>
      <source>Next: {title}</source>
      <translation>下一项：{title}</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <source>Somebody is coming</source>
      <translation>工作人员正在赶来</translation>
    </message>
    <message>
      <source>A warm welcome</source>
      <translation>热烈欢迎</translation>
    </message>
    <message>
      <source>You are checked in already</source>
      <translation>您已签到过</translation>
    </message>
    <message>
      <source>This code needs a second look</source>
      <translation>此二维码需要核对</translation>
    </message>
    <message>
      <source>Let us find you together</source>
      <translation>让我们一起查找</translation>
    </message>
    <message>
      <source>We are sorry</source>
      <translation>非常抱歉</translation>
    </message>
    <message>
      <source>Yes, print my badge</source>
      <translation>是，打印我的胸牌</translation>
    </message>
    <message>
      <source>So your badge will be printed.</source>
      <translation>您的胸牌将这样打印。</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>机构</translation>
    </message>
    <message>
      <source>That code could not be read. Try once more, or go on without it.</source>
      <translation>无法读取二维码。请再试一次，或直接继续。</translation>
    </message>
    <message>
      <source>Something is wrong</source>
      <translation>信息有误</translation>
    </message>
    <message>
      <source>Yes, that is me</source>
      <translation>是，就是我</translation>
    </message>
    <message>
      <source>A desk looks at what you sent. You can go on.</source>
      <translation>您提交的内容由注册台核对，您可以继续。</translation>
    </message>
    <message>
      <source>Send to the desk</source>
      <translation>提交给注册台</translation>
    </message>
    <message>
      <source>Show your code to the scanner</source>
      <translation>请将二维码对准扫码口</translation>
    </message>
    <message>
      <source>Type the beginning of your family name</source>
      <translation>请用拼音输入您的姓名，姓在前</translation>
    </message>
    <message>
      <source>Three letters or more, in any script.</source>
      <translation>用键盘上的字母输入拼音，至少三个字母，例如 zhang。</translation>
    </message>
    <message>
      <source>Beginning of the family name</source>
      <translation>姓名拼音（姓在前）</translation>
    </message>
    <message>
      <source>Please type three letters or more.</source>
      <translation>请至少输入三个字母（拼音）。</translation>
    </message>
    <message>
      <source>That was not it. Please try once more.</source>
      <translation>不匹配，请再试一次。</translation>
    </message>
    <message>
      <source>What else do you know?</source>
      <translation>请再提供一项信息</translation>
    </message>
    <message>
      <source>My city</source>
      <translation>我的城市</translation>
    </message>
    <message>
      <source>My registration code</source>
      <translation>我的注册码</translation>
    </message>
    <message>
      <source>My e-mail address</source>
      <translation>我的电子邮箱</translation>
    </message>
    <message>
      <source>Type the name of your city</source>
      <translation>请输入您的城市名称（拼音）</translation>
    </message>
    <message>
      <source>The one that you come from or work for.</source>
      <translation>您来自或任职的城市，例如 beijing。</translation>
    </message>
    <message>
      <source>City</source>
      <translation>城市</translation>
    </message>
    <message>
      <source>Which of these is you?</source>
      <translation>哪一位是您？</translation>
    </message>
    <message>
      <source>This is not me</source>
      <translation>这不是我</translation>
    </message>
    <message>
      <source>Is this you, and is it right?</source>
      <translation>这是您吗？信息正确吗？</translation>
    </message>
    <message>
      <source>What should be changed?</source>
      <translation>需要更改哪一项？</translation>
    </message>
    <message>
      <source>Type it as it should be printed.</source>
      <translation>请按打印时的写法输入。此键盘没有汉字，如需汉字请找工作人员。</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>名</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>姓</translation>
    </message>
    <message>
      <source>Name in your own script</source>
      <translation>本国文字姓名</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>职务</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>欢迎</translation>
    </message>
    <message>
      <source>Check in here: touch your language, or show your code to the scanner.</source>
      <translation>请在此签到：点选语言，或将二维码对准扫码口。</translation>
    </message>
    <message>
      <source>It is in your invitation, on paper or on your phone, or on your badge.</source>
      <translation>二维码在纸质或手机邀请函上，或在胸牌上。</translation>
    </message>
    <message>
      <source>I have no code</source>
      <translation>我没有二维码</translation>
    </message>
    <message>
      <source>One more answer, so that nobody else finds you here.</source>
      <translation>请再回答一项，以免他人在此查到您。</translation>
    </message>
    <message>
      <source>Parts of the names are hidden, so that nobody reads who is here.</source>
      <translation>姓名已部分隐藏，以免他人得知谁在场。</translation>
    </message>
    <message>
      <source>My choices</source>
      <translation>我的选择</translation>
    </message>
    <message>
      <source>Touch it, and type how it should read. A desk looks at it.</source>
      <translation>请点选要更改的项目并输入正确内容，注册台会核对。</translation>
    </message>
    <message>
      <source>Type your registration code</source>
      <translation>请输入您的注册码</translation>
    </message>
    <message>
      <source>It is in your invitation.</source>
      <translation>在您的邀请函上。</translation>
    </message>
    <message>
      <source>Registration code</source>
      <translation>注册码</translation>
    </message>
    <message>
      <source>Type your e-mail address</source>
      <translation>请输入您的电子邮箱</translation>
    </message>
    <message>
      <source>The one that you registered with.</source>
      <translation>您注册时使用的邮箱。</translation>
    </message>
    <message>
      <source>E-mail address</source>
      <translation>电子邮箱</translation>
    </message>
    <message>
      <source>None of these</source>
      <translation>都不是</translation>
    </message>
    <message>
      <source>Go on without</source>
      <translation>不选择，继续</translation>
    </message>
    <message>
      <source>What are you interested in?</source>
      <translation>您对什么感兴趣？</translation>
    </message>
    <message>
      <source>Can you say more?</source>
      <translation>能多说一些吗？</translation>
    </message>
    <message>
      <source>Touch all that you want. The organiser gets in touch.</source>
      <translation>请点按您感兴趣的各项。主办方会与您联系。</translation>
    </message>
    <message>
      <source>Touch a line to type. You may leave it empty.</source>
      <translation>点按一行即可输入，也可留空。</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>空格</translation>
    </message>
    <message>
      <source>Delete a letter</source>
      <translation>删除一个字</translation>
    </message>
    <message>
      <source>Capital letters</source>
      <translation>大写字母</translation>
    </message>
    <message>
      <source>Other keys: {keys}</source>
      <translation>其他按键：{keys}</translation>
    </message>
    <message>
      <source>Further up</source>
      <translation>向上</translation>
    </message>
    <message>
      <source>Further down</source>
      <translation>向下</translation>
    </message>
    <message>
      <source>Is somebody not coming? Touch the meeting.</source>
      <translation>有人没来？请点按该会面。</translation>
    </message>
    <message>
      <source>A colleague knows that you are waiting for {name}.</source>
      <translation>工作人员已知道您在等 {name}。</translation>
    </message>
    <message>
      <source>There is no time at which you both are free. Please ask at the desk.</source>
      <translation>没有双方都有空的时间。请到注册台咨询。</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>会面</translation>
    </message>
    <message>
      <source>My meetings</source>
      <translation>我的会面</translation>
    </message>
    <message>
      <source>Are you waiting for {name}?</source>
      <translation>您在等 {name} 吗？</translation>
    </message>
    <message>
      <source>When do you want to meet?</source>
      <translation>您想什么时候会面？</translation>
    </message>
    <message>
      <source>Take it back</source>
      <translation>撤回</translation>
    </message>
    <message>
      <source>Called off</source>
      <translation>已取消</translation>
    </message>
    <message>
      <source>You did not meet</source>
      <translation>未能会面</translation>
    </message>
    <message>
      <source>The new time is set. A colleague will tell the other person.</source>
      <translation>新时间已定。工作人员会告知对方。</translation>
    </message>
    <message>
      <source>That time was taken meanwhile. Choose another one.</source>
      <translation>该时间刚被占用。请选择其他时间。</translation>
    </message>
    <message>
      <source>That was taken back.</source>
      <translation>已撤回。</translation>
    </message>
    <message>
      <source>This meeting was changed meanwhile. Look at it again.</source>
      <translation>此会面刚有变动。请再看一下。</translation>
    </message>
    <message>
      <source>A colleague is told, and you may choose another time.</source>
      <translation>我们会通知工作人员，您可以选择其他时间。</translation>
    </message>
    <message>
      <source>They did not come</source>
      <translation>对方没来</translation>
    </message>
    <message>
      <source>Table {table}</source>
      <translation>{table} 号桌</translation>
    </message>
    <message>
      <source>Choose your language</source>
      <translation>请选择语言</translation>
    </message>
    <message>
      <source>One moment, please</source>
      <translation>请稍候</translation>
    </message>
    <message>
      <source>One moment …</source>
      <translation>请稍候 …</translation>
    </message>
    <message>
      <source>Make this screen easier</source>
      <translation>让屏幕更易用</translation>
    </message>
    <message>
      <source>Large text</source>
      <translation>大字体</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>高对比度</translation>
    </message>
    <message>
      <source>Everything lower</source>
      <translation>内容下移</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>朗读</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Are you still there?</source>
      <translation>您还在吗？</translation>
    </message>
    <message>
      <source>Soon this screen is cleared for the next person.</source>
      <translation>此屏幕即将清空，供下一位使用。</translation>
    </message>
    <message>
      <source>I need more time</source>
      <translation>我还需要时间</translation>
    </message>
    <message>
      <source>I have finished</source>
      <translation>我已完成</translation>
    </message>
    <message>
      <source>This kiosk is closed</source>
      <translation>此自助机暂停服务</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>下一步</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>清除</translation>
    </message>
    <message>
      <source>For staff</source>
      <translation>工作人员专用</translation>
    </message>
    <message>
      <source>Who are you?</source>
      <translation>您是哪位？</translation>
    </message>
    <message>
      <source>Open the desk here</source>
      <translation>在此打开注册台</translation>
    </message>
    <message>
      <source>Close Rollcall</source>
      <translation>关闭 Rollcall</translation>
    </message>
    <message>
      <source>Back to self-service</source>
      <translation>返回自助服务</translation>
    </message>
    <message>
      <source>Let people find themselves by name again</source>
      <translation>重新允许按姓名查找</translation>
    </message>
    <message>
      <source>Where people are sent from here</source>
      <translation>指引前往的地点</translation>
    </message>
    <message>
      <source>What people take along from here</source>
      <translation>来宾可从这里带走什么</translation>
    </message>
    <message>
      <source>Where are people sent from here?</source>
      <translation>要指引访客前往哪里？</translation>
    </message>
    <message>
      <source>As people read it on a sign, for example Desk 2.</source>
      <translation>按指示牌上的写法，例如：2 号注册台。</translation>
    </message>
    <message>
      <source>Not locked: anybody may close this window until there are staff accounts.</source>
      <translation>未锁定：在设置工作人员账户之前，任何人都可以关闭此窗口。</translation>
    </message>
    <message>
      <source>Start over</source>
      <translation>首页</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <source>Display</source>
      <translation>显示</translation>
    </message>
    <message>
      <source>Call staff</source>
      <translation>求助</translation>
    </message>
    <message>
      <source>Delete a digit</source>
      <translation>删除一位数字</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>确认</translation>
    </message>
    <message>
      <source>Their day on paper too</source>
      <translation>日程也可打印</translation>
    </message>
    <message>
      <source>The test is being printed.</source>
      <translation>正在打印测试页。</translation>
    </message>
    <message>
      <source>Print a test</source>
      <translation>打印测试页</translation>
    </message>
    <message>
      <source>What do people take along from here?</source>
      <translation>来宾可以从这里带走什么？</translation>
    </message>
    <message>
      <source>What paper is in it?</source>
      <translation>里面是什么纸？</translation>
    </message>
    <message>
      <source>Roll, 80 mm</source>
      <translation>卷纸，80 mm</translation>
    </message>
    <message>
      <source>The test did not print. Please look at the printer.</source>
      <translation>测试页没有打印出来。请检查打印机。</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>不提供</translation>
    </message>
    <message>
      <source>Their day as a code for the phone</source>
      <translation>日程（手机扫码）</translation>
    </message>
    <message>
      <source>Not confirmed: waiting list</source>
      <translation>未确认：候补名单</translation>
    </message>
    <message>
      <source>Meeting with {name}</source>
      <translation>与 {name} 的会面</translation>
    </message>
    <message>
      <source>Dinner: table {table}</source>
      <translation>晚宴：{table} 号桌</translation>
    </message>
    <message>
      <source>Bus {bus}</source>
      <translation>大巴 {bus}</translation>
    </message>
    <message>
      <source>Seat {seat}</source>
      <translation>{seat} 号座</translation>
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <source>Error</source>
      <translation>错误</translation>
    </message>
    <message>
      <source>argument {name}: {why}</source>
      <translation>参数 {name}：{why}</translation>
    </message>
    <message>
      <source>the following arguments are required: {names}</source>
      <translation>缺少以下必需参数：{names}</translation>
    </message>
    <message>
      <source>unrecognized arguments: {words}</source>
      <translation>无法识别的参数：{words}</translation>
    </message>
    <message>
      <source>ambiguous option: {option} could match {others}</source>
      <translation>选项不明确：{option} 可能指 {others}</translation>
    </message>
    <message>
      <source>expected one argument</source>
      <translation>需要一个参数</translation>
    </message>
    <message>
      <source>ignored explicit argument {value}</source>
      <translation>此选项不接受值：{value}</translation>
    </message>
    <message>
      <source>invalid choice: {value} (choose from {others})</source>
      <translation>无效的选择：{value}（可选：{others}）</translation>
    </message>
    <message>
      <source>invalid int value: {value}</source>
      <translation>无效的整数值：{value}</translation>
    </message>
    <message>
      <source>invalid float value: {value}</source>
      <translation>无效的数值：{value}</translation>
    </message>
    <message>
      <source>a size looks like 1280x800</source>
      <translation>尺寸的写法如 1280x800</translation>
    </message>
    <message>
      <source>Usage:</source>
      <translation>用法：</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>选项</translation>
    </message>
    <message>
      <source>Arguments</source>
      <translation>参数</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>命令</translation>
    </message>
    <message>
      <source>Aborted.</source>
      <translation>已中止。</translation>
    </message>
    <message>
      <source>Missing argument {name}.</source>
      <translation>缺少参数 {name}。</translation>
    </message>
    <message>
      <source>Missing option {name}.</source>
      <translation>缺少选项 {name}。</translation>
    </message>
    <message>
      <source>Missing command.</source>
      <translation>缺少命令。</translation>
    </message>
    <message>
      <source>No such option: {option} (Possible options: {others})</source>
      <translation>没有选项 {option}（可能的选项：{others}）</translation>
    </message>
    <message>
      <source>No such option: {option}</source>
      <translation>没有选项 {option}</translation>
    </message>
    <message>
      <source>No such command {name}. Did you mean {others}?</source>
      <translation>没有命令 {name}。是否想输入 {others}？</translation>
    </message>
    <message>
      <source>No such command {name}.</source>
      <translation>没有命令 {name}。</translation>
    </message>
    <message>
      <source>Option {option} requires an argument.</source>
      <translation>选项 {option} 需要一个参数。</translation>
    </message>
    <message>
      <source>Option {option} does not take a value.</source>
      <translation>选项 {option} 不接受值。</translation>
    </message>
    <message>
      <source>Got unexpected extra argument(s) ({words})</source>
      <translation>多余的参数（{words}）</translation>
    </message>
    <message>
      <source>Invalid value for {name}: {why}</source>
      <translation>{name} 的值无效：{why}</translation>
    </message>
    <message>
      <source>Input should be a valid integer, unable to parse string as an integer</source>
      <translation>应输入整数，无法将输入内容解析为整数</translation>
    </message>
    <message>
      <source>Input should be a valid number, unable to parse string as a number</source>
      <translation>应输入数字，无法将输入内容解析为数字</translation>
    </message>
    <message>
      <source>Input should be greater than or equal to {least}</source>
      <translation>输入值应大于或等于 {least}</translation>
    </message>
    <message>
      <source>Input should be less than or equal to {most}</source>
      <translation>输入值应小于或等于 {most}</translation>
    </message>
    <message>
      <source>required</source>
      <translation>必需</translation>
    </message>
    <message>
      <source>default: {value}</source>
      <translation>默认：{value}</translation>
    </message>
    <message>
      <source>Try {command} for help.</source>
      <translation>如需帮助，请运行 {command}。</translation>
    </message>
    <message>
      <source>[OPTIONS]</source>
      <translation>[选项]</translation>
    </message>
    <message>
      <source>COMMAND [ARGS]...</source>
      <translation>命令 [参数]...</translation>
    </message>
    <message>
      <source>Show this message and exit.</source>
      <translation>显示此帮助并退出。</translation>
    </message>
    <message>
      <source>Rollcall from a terminal. Every command takes --folder DIR (or KIOSK_FOLDER) and --json.</source>
      <translation>在命令行中使用 Rollcall。每个命令都接受 --folder DIR（或 KIOSK_FOLDER）和 --json。</translation>
    </message>
    <message>
      <source>The station's data folder (or KIOSK_FOLDER).</source>
      <translation>终端的数据文件夹（或 KIOSK_FOLDER）。</translation>
    </message>
    <message>
      <source>Print one JSON object on standard output, nothing else.</source>
      <translation>在标准输出上只输出一个 JSON 对象，不输出其他内容。</translation>
    </message>
    <message>
      <source>The language of what is said, as ko.</source>
      <translation>输出所用的语言，例如 ko。</translation>
    </message>
    <message>
      <source>Import the event, its delegations, participants and programme from spreadsheets.</source>
      <translation>从电子表格导入活动及其代表团、参会者和日程。</translation>
    </message>
    <message>
      <source>Shows first what would change, and every row that stays out with its reason. Nothing is written before --yes or a yes; the same file again changes nothing.</source>
      <translation>先显示会有哪些更改，以及每个未导入的行及其原因。使用 --yes 或回答“是”之前不写入任何内容；再次导入同一文件不会有任何更改。</translation>
    </message>
    <message>
      <source>event.toml, CSV or XLSX files, or a folder.</source>
      <translation>event.toml、CSV 或 XLSX 文件，或一个文件夹。</translation>
    </message>
    <message>
      <source>Write without asking.</source>
      <translation>不询问，直接写入。</translation>
    </message>
    <message>
      <source>Write the hand-over sheet of this station's shift as a PDF.</source>
      <translation>将此终端本班次的交班单写成 PDF。</translation>
    </message>
    <message>
      <source>Counts, what is open, printers and stock, notes and both names, with a box to tick at each line.</source>
      <translation>包括统计数字、未办事项、打印机和耗材、备注及交接双方姓名，每行有一个勾选框。</translation>
    </message>
    <message>
      <source>The PDF file to write.</source>
      <translation>要写入的 PDF 文件。</translation>
    </message>
    <message>
      <source>Who hands over, by name.</source>
      <translation>交班人姓名。</translation>
    </message>
    <message>
      <source>Who takes over, by name.</source>
      <translation>接班人姓名。</translation>
    </message>
    <message>
      <source>What to say; may be repeated.</source>
      <translation>要交代的内容；可重复。</translation>
    </message>
    <message>
      <source>Check in whoever a code names, and order the badge.</source>
      <translation>为代码对应的人签到，并发送胸牌打印。</translation>
    </message>
    <message>
      <source>A registration code, or a badge's QR as text.</source>
      <translation>注册码，或胸牌 QR 码的文本。</translation>
    </message>
    <message>
      <source>Why, where the accreditation or a fee is against it.</source>
      <translation>参会资格或会费不符要求时，说明放行原因。</translation>
    </message>
    <message>
      <source>Who answers for that.</source>
      <translation>对此负责的人。</translation>
    </message>
    <message>
      <source>Find people by any spelling of a name, an organisation or a code.</source>
      <translation>按姓名的任何写法、机构或代码查找人员。</translation>
    </message>
    <message>
      <source>Any part of a name, in any order.</source>
      <translation>姓名的任意部分，顺序不限。</translation>
    </message>
    <message>
      <source>How many at most.</source>
      <translation>最多显示多少人。</translation>
    </message>
    <message>
      <source>Show everything that the desk knows about one person.</source>
      <translation>显示注册台掌握的某人的全部信息。</translation>
    </message>
    <message>
      <source>The registration code on the invitation.</source>
      <translation>邀请函上的注册码。</translation>
    </message>
    <message>
      <source>Give a person a seat on a visit, or the next place in its waiting list.</source>
      <translation>为某人分配考察座位，或列入候补名单的下一位。</translation>
    </message>
    <message>
      <source>The visit's code: see kioskctl visits.</source>
      <translation>考察代码：见 kioskctl visits。</translation>
    </message>
    <message>
      <source>Although it overlaps another visit.</source>
      <translation>即使与另一考察时间重叠。</translation>
    </message>
    <message>
      <source>Give up a person's seat on a visit, or the place in its waiting list.</source>
      <translation>放弃某人的考察座位或候补名额。</translation>
    </message>
    <message>
      <source>Take back this station's latest act, if it is young enough.</source>
      <translation>撤销此终端的上一项操作（须在允许的时间内）。</translation>
    </message>
    <message>
      <source>Order another badge; the one before is void from now on.</source>
      <translation>补打胸牌；之前的胸牌即刻作废。</translation>
    </message>
    <message>
      <source>spelling, lost, damaged or printer.</source>
      <translation>spelling（拼写）、lost（遗失）、damaged（损坏）或 printer（打印机）。</translation>
    </message>
    <message>
      <source>Why, where they are not accredited any more.</source>
      <translation>此人已无参会资格时，说明原因。</translation>
    </message>
    <message>
      <source>List who waits for somebody, sent by a desk or calling from a kiosk; the oldest first.</source>
      <translation>列出等候接待的人，包括由注册台转来的和在自助机呼叫的；等候最久的在前。</translation>
    </message>
    <message>
      <source>How many are here: in all, by category and by region, and how many came when today.</source>
      <translation>到了多少人：总数、按类别、按地区，以及今天什么时候到了多少人。</translation>
    </message>
    <message>
      <source>Say how somebody's accreditation stands: whoever is not accredited gets no badge.</source>
      <translation>记录某人的参会资格状态：未获资格者不发胸牌。</translation>
    </message>
    <message>
      <source>accredited, not-accredited, document-missing.</source>
      <translation>accredited（已获资格）、not-accredited（未获资格）、document-missing（缺少文件）。</translation>
    </message>
    <message>
      <source>Why: the history keeps it.</source>
      <translation>原因：会保留在历史记录中。</translation>
    </message>
    <message>
      <source>Who answers for it.</source>
      <translation>对此负责的人。</translation>
    </message>
    <message>
      <source>Register a walk-in; with --check-in, check in and order the badge as well.</source>
      <translation>进行现场登记；加上 --check-in 则同时签到并发送胸牌打印。</translation>
    </message>
    <message>
      <source>delegate, press, observer, ...</source>
      <translation>delegate（代表）、press（媒体）、observer（观察员）...</translation>
    </message>
    <message>
      <source>Given name.</source>
      <translation>名。</translation>
    </message>
    <message>
      <source>Family name.</source>
      <translation>姓。</translation>
    </message>
    <message>
      <source>The family name is written first.</source>
      <translation>姓写在前面。</translation>
    </message>
    <message>
      <source>The name in its own script.</source>
      <translation>本国文字姓名。</translation>
    </message>
    <message>
      <source>Mr, Dr, Hon., ...</source>
      <translation>Mr、Dr、Hon. ...</translation>
    </message>
    <message>
      <source>Two letters: KR, FR, ...</source>
      <translation>两个字母：KR、FR ...</translation>
    </message>
    <message>
      <source>The delegation's code.</source>
      <translation>代表团代码。</translation>
    </message>
    <message>
      <source>Another person of the same name.</source>
      <translation>是另一位同名的人。</translation>
    </message>
    <message>
      <source>Check in at once, and order the badge.</source>
      <translation>立即签到，并发送胸牌打印。</translation>
    </message>
    <message>
      <source>Correct how a name, a position or an organisation reads, or change table, seat and zones.</source>
      <translation>更正姓名、职务或机构的写法，或更改桌号、座位和区域。</translation>
    </message>
    <message>
      <source>Then reprint the badge where it shows what changed.</source>
      <translation>如果胸牌上显示了所改内容，请随后补打胸牌。</translation>
    </message>
    <message>
      <source>given_name=Zoë position='Deputy Mayor' ...</source>
      <translation>given_name=Zoë position='Deputy Mayor' ...</translation>
    </message>
    <message>
      <source>Cancel a registration. The person is not checked in any more, and stays in the list.</source>
      <translation>取消注册。此人不再算作已签到，但仍留在名单中。</translation>
    </message>
    <message>
      <source>Why; the desk shows it.</source>
      <translation>原因；注册台会显示。</translation>
    </message>
    <message>
      <source>Take a cancellation back.</source>
      <translation>撤回取消。</translation>
    </message>
    <message>
      <source>Erase everything that says who a person was, here and on every station. For ever.</source>
      <translation>在此处和所有终端删除能识别某人身份的全部数据。不可恢复。</translation>
    </message>
    <message>
      <source>Counts and seats stay; no name, address, need or note does, nor in the copies of the ring and in badges in the folder. What was carried elsewhere (bundles, exports, backups) is out of reach.</source>
      <translation>人数和座位会保留；姓名、地址、需求和备注都会删除，文件夹内的循环备份和胸牌中也不例外。已带到别处的内容（数据包、导出文件、备份）无法删除。</translation>
    </message>
    <message>
      <source>Erase without asking.</source>
      <translation>不询问，直接删除。</translation>
    </message>
    <message>
      <source>List who was erased, and which stations have not carried it out yet.</source>
      <translation>列出已被删除数据的人，以及哪些终端尚未执行。</translation>
    </message>
    <message>
      <source>Put somebody in a participant's place: a registered person, or somebody new.</source>
      <translation>由另一人代替某参会者参会：可以是已注册者，也可以是新登记的人。</translation>
    </message>
    <message>
      <source>The first registration is cancelled and its badge void. Seats on visits stay theirs: free them and sign the other person up anew.</source>
      <translation>原注册将被取消，其胸牌作废。考察座位仍归原参会者：请先释放座位，再为代替者重新报名。</translation>
    </message>
    <message>
      <source>Who comes, where registered.</source>
      <translation>代替者（已注册时）。</translation>
    </message>
    <message>
      <source>Given name of somebody new.</source>
      <translation>新登记者的名。</translation>
    </message>
    <message>
      <source>Family name of somebody new.</source>
      <translation>新登记者的姓。</translation>
    </message>
    <message>
      <source>Who comes keeps their own category.</source>
      <translation>代替者保留自己的类别。</translation>
    </message>
    <message>
      <source>Who comes does not become head, alternate, ...</source>
      <translation>代替者不接任团长、副代表等身份。</translation>
    </message>
    <message>
      <source>Why; the history keeps it.</source>
      <translation>原因；会保留在历史记录中。</translation>
    </message>
    <message>
      <source>Hand somebody's badge to another person. Who it is for stays awaited.</source>
      <translation>将某人的胸牌交给代领人。胸牌本人仍算未到。</translation>
    </message>
    <message>
      <source>Who collects the badge.</source>
      <translation>领取胸牌的人。</translation>
    </message>
    <message>
      <source>letter, identity or both: what they showed.</source>
      <translation>letter（委托书）、identity（身份证件）或 both（两者）：出示了什么。</translation>
    </message>
    <message>
      <source>List the visits: seats confirmed, free here and elsewhere, and who waits.</source>
      <translation>列出考察：已确认的座位、此处和其他终端的空余座位，以及候补人员。</translation>
    </message>
    <message>
      <source>Say what this station holds, when it last exchanged, and how its printer is.</source>
      <translation>显示此终端存有的内容、最近同步时间和打印机状态。</translation>
    </message>
    <message>
      <source>Write attendance, passages, visits, sessions or matchmaking as a spreadsheet.</source>
      <translation>将出席、通行、考察、会议或会面撮合数据写成电子表格。</translation>
    </message>
    <message>
      <source>attendance, passages (every act), visits, sessions (by door) or matchmaking.</source>
      <translation>attendance（出席）、passages（通行，每项操作）、visits（考察）、sessions（会议，按入口）或 matchmaking（会面撮合）。</translation>
    </message>
    <message>
      <source>The file to write.</source>
      <translation>要写入的文件。</translation>
    </message>
    <message>
      <source>csv or xlsx; else the ending of the file's name.</source>
      <translation>csv 或 xlsx；未指定则按文件扩展名。</translation>
    </message>
    <message>
      <source>Draw the badges of many people into one PDF; whoever has none yet is issued one.</source>
      <translation>将多人的胸牌生成到一个 PDF；尚无胸牌的人会获发一个。</translation>
    </message>
    <message>
      <source>The PDF to write.</source>
      <translation>要写入的 PDF。</translation>
    </message>
    <message>
      <source>Only this category.</source>
      <translation>仅此类别。</translation>
    </message>
    <message>
      <source>Only this delegation, by its code.</source>
      <translation>仅此代表团（按代码）。</translation>
    </message>
    <message>
      <source>A name that kioskctl layout list has.</source>
      <translation>kioskctl layout list 中列出的名称。</translation>
    </message>
    <message>
      <source>Only whose badge was not printed yet.</source>
      <translation>仅胸牌尚未打印的人。</translation>
    </message>
    <message>
      <source>By name, delegation or table; else as the layout needs it.</source>
      <translation>按 name（姓名）、delegation（代表团）或 table（桌号）排序；未指定则按版式需要。</translation>
    </message>
    <message>
      <source>First free place on a begun sheet.</source>
      <translation>已用过的纸张上的第一个空位。</translation>
    </message>
    <message>
      <source>List the place cards that are out of date since they were printed; with -o, print them.</source>
      <translation>列出打印后已过期的席卡；加上 -o 则打印这些席卡。</translation>
    </message>
    <message>
      <source>All place cards are printed with kioskctl badges --layout place-card.</source>
      <translation>要打印所有席卡，请用 kioskctl badges --layout place-card。</translation>
    </message>
    <message>
      <source>Print them into this PDF.</source>
      <translation>打印到此 PDF。</translation>
    </message>
    <message>
      <source>Another layout of place cards.</source>
      <translation>使用另一种席卡版式。</translation>
    </message>
    <message>
      <source>Be the hub: let stations in, and exchange with them until Ctrl-C.</source>
      <translation>设为主机：接入终端并与其同步，直到按 Ctrl-C。</translation>
    </message>
    <message>
      <source>More join codes, and how all stations stand, are on its page: open the address that it prints in a browser on this computer.</source>
      <translation>更多加入码和所有终端的状态见主机页面：请在这台电脑的浏览器中打开所显示的地址。</translation>
    </message>
    <message>
      <source>The address to listen on; empty: all of them.</source>
      <translation>监听地址；留空：所有地址。</translation>
    </message>
    <message>
      <source>The port to listen on.</source>
      <translation>监听端口。</translation>
    </message>
    <message>
      <source>postgresql://... for a large hub; else an encrypted file.</source>
      <translation>大型主机用 postgresql://...；未指定则用加密文件。</translation>
    </message>
    <message>
      <source>What this hub is called from now on.</source>
      <translation>此主机今后的名称。</translation>
    </message>
    <message>
      <source>What the first station is for: desk, self-service, gate, organiser, hub.</source>
      <translation>第一个终端的用途：desk（注册台）、self-service（自助服务）、gate（入口）、organiser（主办方）、hub（主机）。</translation>
    </message>
    <message>
      <source>How many programs answer, with --database.</source>
      <translation>使用 --database 时，由多少个进程响应。</translation>
    </message>
    <message>
      <source>Say on the local network where this hub is (mDNS).</source>
      <translation>在局域网中通告此主机的地址（mDNS）。</translation>
    </message>
    <message>
      <source>Make this folder a station of a hub, and take over what the hub holds.</source>
      <translation>将此文件夹设为某主机的终端，并接收主机上的全部内容。</translation>
    </message>
    <message>
      <source>The hub's address, or the text of its QR.</source>
      <translation>主机地址，或其 QR 码的文本。</translation>
    </message>
    <message>
      <source>The one-time code; the QR holds it.</source>
      <translation>一次性加入码；QR 码中已包含。</translation>
    </message>
    <message>
      <source>What this station is called from now on.</source>
      <translation>此终端今后的名称。</translation>
    </message>
    <message>
      <source>Exchange with the hub once, until neither has anything new for the other.</source>
      <translation>与主机同步一次，直到双方都没有新内容。</translation>
    </message>
    <message>
      <source>List the stations of this event: role, last contact with this hub, clock, revoked or not.</source>
      <translation>列出此活动的终端：角色、与此主机的最近联络、时钟、是否已封禁。</translation>
    </message>
    <message>
      <source>Shut a lost, stolen or returned station out for good. While the hub runs: on its page.</source>
      <translation>永久封禁遗失、被盗或已退还的终端。主机运行期间，请在其页面上操作。</translation>
    </message>
    <message>
      <source>The station's name, as kioskctl stations shows it.</source>
      <translation>终端名称，见 kioskctl stations。</translation>
    </message>
    <message>
      <source>Without asking.</source>
      <translation>不询问。</translation>
    </message>
    <message>
      <source>List the hubs that announce themselves on this network.</source>
      <translation>列出此网络中通告自身的主机。</translation>
    </message>
    <message>
      <source>Anybody can announce a hub. Joining needs the code from the hub's own screen, which proves it.</source>
      <translation>任何人都可以通告主机。加入时须用主机自身屏幕上的加入码，以证明主机真实。</translation>
    </message>
    <message>
      <source>How long to listen.</source>
      <translation>监听多长时间。</translation>
    </message>
    <message>
      <source>An address of this computer to listen at; empty: all of them.</source>
      <translation>这台电脑用于监听的地址；留空：所有地址。</translation>
    </message>
    <message>
      <source>Give a lost station up for good, as two people attest. The seats that it holds stay its own.</source>
      <translation>由两人证明后，永久注销遗失的终端。其持有的座位仍归其所有。</translation>
    </message>
    <message>
      <source>On a hub or on an organiser's station.</source>
      <translation>在主机或主办方终端上操作。</translation>
    </message>
    <message>
      <source>What became of it.</source>
      <translation>终端的下落。</translation>
    </message>
    <message>
      <source>Who attests it; give it twice.</source>
      <translation>证明人；请提供两次。</translation>
    </message>
    <message>
      <source>Let a hub that was put back from a backup give out seats again.</source>
      <translation>让由备份还原的主机恢复分配座位。</translation>
    </message>
    <message>
      <source>Where every station that it let in has exchanged with it since and nothing that it did itself can be lost, or where two people attest that nobody holds a seat which this hub does not know of.</source>
      <translation>前提是：它接入过的每个终端此后都已与它同步，且主机自身的操作不可能丢失；或由两人证明没有人持有此主机不知道的座位。</translation>
    </message>
    <message>
      <source>How you know that nothing is missing.</source>
      <translation>如何确知没有遗漏。</translation>
    </message>
    <message>
      <source>Only say who is awaited.</source>
      <translation>仅显示还在等待哪些终端。</translation>
    </message>
    <message>
      <source>Hand every free seat that this station holds back to its hub, before it is put away.</source>
      <translation>在收起此终端之前，将其持有的所有空余座位交还主机。</translation>
    </message>
    <message>
      <source>Also on a station that was written off and is found again: then exchange once, or carry a bundle to the hub.</source>
      <translation>也可用于已注销后又找到的终端：随后请同步一次，或将数据包带到主机。</translation>
    </message>
    <message>
      <source>Record that the bus of a visit has left: nobody gets a seat on it any more, anywhere.</source>
      <translation>记录考察的大巴已出发：任何地方都不再分配其座位。</translation>
    </message>
    <message>
      <source>It has not left after all.</source>
      <translation>实际上尚未出发。</translation>
    </message>
    <message>
      <source>Show every delegation: how many are here of how many, and whether its head is.</source>
      <translation>显示每个代表团：已到人数和总人数，以及团长是否已到。</translation>
    </message>
    <message>
      <source>Only those of whom somebody is still awaited.</source>
      <translation>仅尚有人未到的代表团。</translation>
    </message>
    <message>
      <source>List what stations did that does not fit together: who, when, and what to do about it.</source>
      <translation>列出终端之间相互冲突的操作：何人、何时、如何处理。</translation>
    </message>
    <message>
      <source>Those that somebody settled, and how.</source>
      <translation>已处理的冲突及处理方式。</translation>
    </message>
    <message>
      <source>Take a conflict out of every station's list, and say what was decided.</source>
      <translation>将某个冲突从所有终端的列表中移除，并记录决定。</translation>
    </message>
    <message>
      <source>Its number in kioskctl conflicts.</source>
      <translation>kioskctl conflicts 中的编号。</translation>
    </message>
    <message>
      <source>What was decided.</source>
      <translation>所作的决定。</translation>
    </message>
    <message>
      <source>Who decided; else KIOSK_ACTOR.</source>
      <translation>作决定的人；未指定则用 KIOSK_ACTOR。</translation>
    </message>
    <message>
      <source>Copy the encrypted database while it is in use, and check that the copy opens.</source>
      <translation>在使用中复制加密数据库，并检查副本能否打开。</translation>
    </message>
    <message>
      <source>The file to write; else the ring in the folder.</source>
      <translation>要写入的文件；未指定则写入文件夹内的循环备份。</translation>
    </message>
    <message>
      <source>Write the key that opens it too, into a file of its own.</source>
      <translation>同时将用于打开的密钥写入单独的文件。</translation>
    </message>
    <message>
      <source>Drop every derived table and fold the whole log again.</source>
      <translation>删除所有派生表，并由完整日志重新生成。</translation>
    </message>
    <message>
      <source>Give this station a name that people know it by.</source>
      <translation>为此终端取一个便于识别的名称。</translation>
    </message>
    <message>
      <source>What this station is called.</source>
      <translation>此终端的名称。</translation>
    </message>
    <message>
      <source>Say which version this is, and of what it is made.</source>
      <translation>显示此程序的版本及其组成。</translation>
    </message>
    <message>
      <source>Put a backup in this station's place, or into an empty folder on another computer.</source>
      <translation>用备份还原此终端，或还原到另一台电脑的空文件夹。</translation>
    </message>
    <message>
      <source>The backup is checked whole before anything is touched; what was there is set aside. The station goes on in a new epoch, without seats until the hub hands it some.</source>
      <translation>改动任何内容之前会完整检查备份；原有内容会另行存放。终端将以新编号继续运行，在主机分配座位之前没有座位。</translation>
    </message>
    <message>
      <source>The copy that kioskctl backup wrote.</source>
      <translation>kioskctl backup 写出的副本。</translation>
    </message>
    <message>
      <source>The key file of a backup; else this station's, or beside it.</source>
      <translation>备份的密钥文件；未指定则用此终端的密钥，或备份旁边的密钥。</translation>
    </message>
    <message>
      <source>Check this station: database, fonts, printer, disk, clock, keys and log.</source>
      <translation>检查此终端：数据库、字体、打印机、磁盘、时钟、密钥和日志。</translation>
    </message>
    <message>
      <source>Each line says OK, look at this, or broken, and what to do. Exit status 1 when one is broken.</source>
      <translation>每行显示“正常”“请查看”或“有故障”，以及处理方法。有故障时退出状态为 1。</translation>
    </message>
    <message>
      <source>Play a day: a hub, its stations, hours without a network, a crash, and all in step again.</source>
      <translation>模拟一天：一台主机及其终端，断网数小时，一次崩溃，最后全部恢复一致。</translation>
    </message>
    <message>
      <source>Real folders, real encrypted databases, real HTTP on this computer, real badges as PDF. The last station is killed in the middle of its work. Exit status 1 when a promise was broken.</source>
      <translation>使用真实的文件夹、真实的加密数据库、这台电脑上真实的 HTTP，以及真实的 PDF 胸牌。最后一个终端会在工作中途被强行终止。有保证未兑现时退出状态为 1。</translation>
    </message>
    <message>
      <source>A folder for the stations, badges and exports.</source>
      <translation>存放终端、胸牌和导出文件的文件夹。</translation>
    </message>
    <message>
      <source>How many desks.</source>
      <translation>注册台数量。</translation>
    </message>
    <message>
      <source>How many people; 0: as many as the sample holds.</source>
      <translation>人数；0：示例中的全部人员。</translation>
    </message>
    <message>
      <source>Another seed, another day.</source>
      <translation>换一个种子，就是另一天。</translation>
    </message>
    <message>
      <source>Play worst days: crashes, splits, clones, restores, wrong clocks; and check every promise.</source>
      <translation>模拟最坏的日子：崩溃、断开、克隆、还原、时钟错误；并检查每项保证。</translation>
    </message>
    <message>
      <source>The stations are the real ones; their clock, network and disks are not, and everything follows from the seed: the same seed is the same day. Exit status 1 when a promise was broken.</source>
      <translation>终端是真实的；其时钟、网络和磁盘是模拟的，一切由种子决定：种子相同，这一天就相同。有保证未兑现时退出状态为 1。</translation>
    </message>
    <message>
      <source>How many days; 0: as many as fit.</source>
      <translation>天数；0：能运行多少就多少。</translation>
    </message>
    <message>
      <source>The first seed; alone: only this one.</source>
      <translation>第一个种子；单独使用：仅此种子。</translation>
    </message>
    <message>
      <source>Plant faults, and see each of them caught.</source>
      <translation>植入故障，并查看是否都能发现。</translation>
    </message>
    <message>
      <source>How many seats are sold: leases against an equal split.</source>
      <translation>比较能分出多少座位：租约方式与平均分配。</translation>
    </message>
    <message>
      <source>Processes; 0: one for each core.</source>
      <translation>进程数；0：每个核心一个。</translation>
    </message>
    <message>
      <source>Cut, kill and freeze real stations while people come, and see that nothing is lost.</source>
      <translation>在人员到来期间对真实终端断网、强行终止和冻结，并检查没有任何丢失。</translation>
    </message>
    <message>
      <source>A hub and its stations, each a process in a network of its own; the networks are cut both ways or one way, the processes stopped, killed or frozen. Afterwards the files of all are compared. Linux only, as root. Exit status 1 when a promise was broken.</source>
      <translation>一台主机及其终端，各自为独立网络中的一个进程；网络会双向或单向切断，进程会停止、强行终止或冻结。随后比较所有终端的文件。仅限 Linux，须以 root 运行。有保证未兑现时退出状态为 1。</translation>
    </message>
    <message>
      <source>How many stations.</source>
      <translation>终端数量。</translation>
    </message>
    <message>
      <source>Acts a second, of all together.</source>
      <translation>所有终端合计每秒的操作数。</translation>
    </message>
    <message>
      <source>How long people come.</source>
      <translation>人员持续到来的时间。</translation>
    </message>
    <message>
      <source>cut, one-way-in, one-way-out, stop, kill, pause, mixed or none.</source>
      <translation>cut（断网）、one-way-in（仅切断接收）、one-way-out（仅切断发送）、stop（停止）、kill（强行终止）、pause（暂停）、mixed（混合）或 none（无）。</translation>
    </message>
    <message>
      <source>Another seed, other acts and faults.</source>
      <translation>换一个种子，操作和故障随之不同。</translation>
    </message>
    <message>
      <source>All combinations, instead of one run.</source>
      <translation>运行所有组合，而不是一次运行。</translation>
    </message>
    <message>
      <source>The matrix with so many seeds.</source>
      <translation>用这么多个种子运行组合矩阵。</translation>
    </message>
    <message>
      <source>A file for the results, a line a run. What it holds is not run again.</source>
      <translation>结果文件，每次运行一行。文件中已有的不再运行。</translation>
    </message>
    <message>
      <source>So many runs at once.</source>
      <translation>同时运行的数量。</translation>
    </message>
    <message>
      <source>Where the stations of failed runs are kept.</source>
      <translation>保存失败运行的终端的位置。</translation>
    </message>
    <message>
      <source>Interests and pledges.</source>
      <translation>兴趣和承诺。</translation>
    </message>
    <message>
      <source>List who is interested in what or pledged what; open ones first, the oldest first.</source>
      <translation>列出谁对什么感兴趣或作了什么承诺；未处理的在前，最早的在前。</translation>
    </message>
    <message>
      <source>Only this topic.</source>
      <translation>仅此主题。</translation>
    </message>
    <message>
      <source>Only these: open, in hand, done, declined.</source>
      <translation>仅这些：open（未处理）、in hand（跟进中）、done（已完成）、declined（已谢绝）。</translation>
    </message>
    <message>
      <source>Withdrawn ones too.</source>
      <translation>包括已撤回的。</translation>
    </message>
    <message>
      <source>Write all of them into a table, withdrawn ones too.</source>
      <translation>将全部内容写入表格，包括已撤回的。</translation>
    </message>
    <message>
      <source>A .csv or .xlsx file.</source>
      <translation>.csv 或 .xlsx 文件。</translation>
    </message>
    <message>
      <source>Take down what somebody is interested in or pledges.</source>
      <translation>记录某人感兴趣或承诺的内容。</translation>
    </message>
    <message>
      <source>As kioskctl interests topics names it.</source>
      <translation>kioskctl interests topics 中的名称。</translation>
    </message>
    <message>
      <source>how-many, where, by-when, what. Repeatable.</source>
      <translation>how-many（数量）、where（地点）、by-when（期限）、what（内容）。可重复。</translation>
    </message>
    <message>
      <source>Say that somebody is not interested any more.</source>
      <translation>记录某人不再感兴趣。</translation>
    </message>
    <message>
      <source>Follow an interest up, or name who does.</source>
      <translation>跟进某项兴趣，或指定跟进人。</translation>
    </message>
    <message>
      <source>Who follows it up. Left out: whoever works here.</source>
      <translation>跟进人。未指定：此处的当班人员。</translation>
    </message>
    <message>
      <source>Say how far an interest has come.</source>
      <translation>记录某项兴趣的进展。</translation>
    </message>
    <message>
      <source>open, in hand, done, declined.</source>
      <translation>open（未处理）、in hand（跟进中）、done（已完成）、declined（已谢绝）。</translation>
    </message>
    <message>
      <source>List the topics that kiosks and desks offer.</source>
      <translation>列出自助机和注册台提供的主题。</translation>
    </message>
    <message>
      <source>Offer a topic at this event, say it in other words, or offer it no more.</source>
      <translation>在此活动中提供某个主题，更改其措辞，或不再提供。</translation>
    </message>
    <message>
      <source>A word, as invest or host-office.</source>
      <translation>一个词，例如 invest 或 host-office。</translation>
    </message>
    <message>
      <source>As people read it. Repeatable.</source>
      <translation>人们看到的文字。可重复。</translation>
    </message>
    <message>
      <source>What is asked for, with ; between: how-many, where, by-when, what.</source>
      <translation>询问的内容，用 ; 分隔：how-many（数量）、where（地点）、by-when（期限）、what（内容）。</translation>
    </message>
    <message>
      <source>Offer it no more.</source>
      <translation>不再提供。</translation>
    </message>
    <message>
      <source>Headsets, voting cards and the like.</source>
      <translation>耳机、表决卡等物品。</translation>
    </message>
    <message>
      <source>Lend a headset, a voting card or the like to somebody.</source>
      <translation>将耳机、表决卡等借给某人。</translation>
    </message>
    <message>
      <source>The number on the item.</source>
      <translation>物品上的编号。</translation>
    </message>
    <message>
      <source>Take an item back, from whoever has it.</source>
      <translation>收回物品，不论在谁手中。</translation>
    </message>
    <message>
      <source>List what is out, and who has it.</source>
      <translation>列出已借出的物品及借用人。</translation>
    </message>
    <message>
      <source>A .pdf, .csv or .xlsx file to write.</source>
      <translation>要写入的 .pdf、.csv 或 .xlsx 文件。</translation>
    </message>
    <message>
      <source>Self-service kiosks.</source>
      <translation>自助机。</translation>
    </message>
    <message>
      <source>Show how kiosks work at this event, and what they ask.</source>
      <translation>显示此活动的自助机如何运行及询问哪些内容。</translation>
    </message>
    <message>
      <source>Set how every kiosk of this event works.</source>
      <translation>设置此活动所有自助机的运行方式。</translation>
    </message>
    <message>
      <source>languages, consents, asks, offers, or idle, warning, result in seconds.</source>
      <translation>languages（语言）、consents（同意项）、asks（询问项）、offers（提供项），或以秒计的 idle（闲置）、warning（警告）、result（结果）。</translation>
    </message>
    <message>
      <source>Several with ; between. Left out: as usual.</source>
      <translation>多项用 ; 分隔。未指定：恢复默认。</translation>
    </message>
    <message>
      <source>Put the organiser's own words in the place of a kiosk's, in one language.</source>
      <translation>用主办方自己的文字替换自助机某一语言的文字。</translation>
    </message>
    <message>
      <source>privacy, or consent/ and a purpose.</source>
      <translation>privacy，或 consent/ 加用途。</translation>
    </message>
    <message>
      <source>As en, ko or pt-BR.</source>
      <translation>例如 en、ko 或 pt-BR。</translation>
    </message>
    <message>
      <source>Plain text in UTF-8. Left out: the usual words.</source>
      <translation>UTF-8 纯文本。未指定：默认文字。</translation>
    </message>
    <message>
      <source>Name the desk that this computer's kiosk sends people to.</source>
      <translation>指定这台电脑的自助机让人前往的注册台。</translation>
    </message>
    <message>
      <source>Its name, as signs have it.</source>
      <translation>标牌上的名称。</translation>
    </message>
    <message>
      <source>Name the printer that gives out people's days on paper at this computer's kiosk.</source>
      <translation>指定在这台电脑的自助机旁打印个人日程单的打印机。</translation>
    </message>
    <message>
      <source>As kioskctl print printers names it; code: no paper; none: no code either.</source>
      <translation>kioskctl print printers 中的名称；code：不打印纸张；none：代码也不显示。</translation>
    </message>
    <message>
      <source>roll (80 mm) or a6. Left out: as it was.</source>
      <translation>roll（80 mm 卷纸）或 a6。未指定：保持不变。</translation>
    </message>
    <message>
      <source>List who waits for somebody at a kiosk, and why; the longest wait first.</source>
      <translation>列出在自助机等候接待的人及原因；等候最久的在前。</translation>
    </message>
    <message>
      <source>Say that somebody sees to a call: it leaves every desk's list.</source>
      <translation>记录某个呼叫已有人处理：它会从所有注册台的列表中移除。</translation>
    </message>
    <message>
      <source>As the kiosk shows it: 3-14.</source>
      <translation>自助机显示的编号：3-14。</translation>
    </message>
    <message>
      <source>helped, corrected or gone.</source>
      <translation>helped（已协助）、corrected（已更正）或 gone（已离开）。</translation>
    </message>
    <message>
      <source>Meetings of two participants.</source>
      <translation>两位参会者之间的会面。</translation>
    </message>
    <message>
      <source>Import a list of meetings: first, second, starts, ends or minutes, table.</source>
      <translation>导入会面列表：first（第一人）、second（第二人）、starts（开始）、ends（结束）或 minutes（分钟数）、table（桌号）。</translation>
    </message>
    <message>
      <source>A CSV or XLSX file.</source>
      <translation>CSV 或 XLSX 文件。</translation>
    </message>
    <message>
      <source>List the meetings by their time, with what does not fit together.</source>
      <translation>按时间列出会面及其冲突。</translation>
    </message>
    <message>
      <source>Only the meetings of this person.</source>
      <translation>仅此人的会面。</translation>
    </message>
    <message>
      <source>Have two people meet.</source>
      <translation>安排两人会面。</translation>
    </message>
    <message>
      <source>Registration code of one of them.</source>
      <translation>其中一人的注册码。</translation>
    </message>
    <message>
      <source>As 2019-10-14T09:30.</source>
      <translation>例如 2019-10-14T09:30。</translation>
    </message>
    <message>
      <source>As 2019-10-14T09:50.</source>
      <translation>例如 2019-10-14T09:50。</translation>
    </message>
    <message>
      <source>The table's number or name.</source>
      <translation>桌子的编号或名称。</translation>
    </message>
    <message>
      <source>Move a meeting to another time or table, or to the next time at which both are free.</source>
      <translation>将会面改到其他时间或桌子，或改到双方都有空的下一个时间。</translation>
    </message>
    <message>
      <source>The first letters that kioskctl meetings list shows.</source>
      <translation>kioskctl meetings list 显示的前几个字母。</translation>
    </message>
    <message>
      <source>Left out: the next time that is free.</source>
      <translation>未指定：下一个空闲时间。</translation>
    </message>
    <message>
      <source>List the next times at which both are free and a table is.</source>
      <translation>列出接下来双方都有空且有空桌的时间。</translation>
    </message>
    <message>
      <source>Call a meeting off: its time and table are free again.</source>
      <translation>取消会面：其时间和桌子重新空出。</translation>
    </message>
    <message>
      <source>Say that the two met.</source>
      <translation>记录两人已会面。</translation>
    </message>
    <message>
      <source>Say that the two did not meet.</source>
      <translation>记录两人未会面。</translation>
    </message>
    <message>
      <source>Who did not come.</source>
      <translation>未到的人。</translation>
    </message>
    <message>
      <source>Photographs of participants, for badges.</source>
      <translation>用于胸牌的参会者照片。</translation>
    </message>
    <message>
      <source>Import photographs of participants, each in a file named by the registration code.</source>
      <translation>导入参会者照片，每张一个文件，以注册码命名。</translation>
    </message>
    <message>
      <source>Says first what is new and changed, and which files are nobody's. Nothing is written before --yes or a yes; the same folder again changes nothing.</source>
      <translation>先显示哪些是新的、哪些有更改，以及哪些文件不属于任何人。使用 --yes 或回答“是”之前不写入任何内容；再次导入同一文件夹不会有任何更改。</translation>
    </message>
    <message>
      <source>JPEG, PNG or WebP files, named by code.</source>
      <translation>以代码命名的 JPEG、PNG 或 WebP 文件。</translation>
    </message>
    <message>
      <source>Show no photograph of somebody any more.</source>
      <translation>不再显示某人的照片。</translation>
    </message>
    <message>
      <source>The participant's registration code.</source>
      <translation>参会者的注册码。</translation>
    </message>
    <message>
      <source>Who waits for somebody.</source>
      <translation>等候接待的人。</translation>
    </message>
    <message>
      <source>Send somebody to whoever sees to exceptions.</source>
      <translation>将某人转到例外处理台。</translation>
    </message>
    <message>
      <source>document, fee, details, badge, visit, other.</source>
      <translation>document（文件）、fee（会费）、details（资料）、badge（胸牌）、visit（考察）、other（其他）。</translation>
    </message>
    <message>
      <source>Look after somebody who waits; without a number, who has waited longest.</source>
      <translation>接待等候的人；不带编号则为等候最久的人。</translation>
    </message>
    <message>
      <source>As kioskctl exceptions counts.</source>
      <translation>kioskctl exceptions 中的编号。</translation>
    </message>
    <message>
      <source>Say that it is done: they wait no longer.</source>
      <translation>记录已办妥：此人不再等候。</translation>
    </message>
    <message>
      <source>The badges that wait for a printer.</source>
      <translation>等候打印的胸牌。</translation>
    </message>
    <message>
      <source>List the print jobs: what needs a person first.</source>
      <translation>列出打印任务：需要人工处理的在前。</translation>
    </message>
    <message>
      <source>Print what waits, in the order in which it was asked for, and then stop.</source>
      <translation>按发送顺序打印等候的任务，然后停止。</translation>
    </message>
    <message>
      <source>Give up after so long; what is left stays in the queue.</source>
      <translation>超过此时间即停止；剩余任务留在队列中。</translation>
    </message>
    <message>
      <source>Print a failed job again, on the printer that is chosen now.</source>
      <translation>在当前选定的打印机上重新打印失败的任务。</translation>
    </message>
    <message>
      <source>The job's number: kioskctl print.</source>
      <translation>任务编号：见 kioskctl print。</translation>
    </message>
    <message>
      <source>Say of a job that asks: it did print.</source>
      <translation>对询问结果的任务，确认已经打印。</translation>
    </message>
    <message>
      <source>Do not print a job.</source>
      <translation>不打印某个任务。</translation>
    </message>
    <message>
      <source>Choose a printer: for the badges to come, and for all that wait or failed.</source>
      <translation>选择打印机：用于今后的胸牌，以及所有等候或失败的任务。</translation>
    </message>
    <message>
      <source>A name that kioskctl print printers lists.</source>
      <translation>kioskctl print printers 列出的名称。</translation>
    </message>
    <message>
      <source>Only the jobs of this printer; else those of all.</source>
      <translation>仅此打印机的任务；未指定则为所有打印机的任务。</translation>
    </message>
    <message>
      <source>Ask every printer how it is: paper, covers, ink, and whether it answers at all.</source>
      <translation>查询每台打印机的状态：纸张、盖板、墨水，以及是否响应。</translation>
    </message>
    <message>
      <source>Choose the printer that stands in where the one in use is down.</source>
      <translation>选择在用打印机故障时的备用打印机。</translation>
    </message>
    <message>
      <source>Its name; none: no printer stands in.</source>
      <translation>打印机名称；none：没有备用打印机。</translation>
    </message>
    <message>
      <source>Make a label printer on the network known, which needs no driver on this computer.</source>
      <translation>添加网络标签打印机，这台电脑上无需驱动程序。</translation>
    </message>
    <message>
      <source>zpl:ADDRESS[:PORT]/DPI or brother:ADDRESS[:PORT]/MODEL/LABEL</source>
      <translation>zpl:ADDRESS[:PORT]/DPI 或 brother:ADDRESS[:PORT]/MODEL/LABEL</translation>
    </message>
    <message>
      <source>Forget a label printer that was added.</source>
      <translation>移除已添加的标签打印机。</translation>
    </message>
    <message>
      <source>Say that a new roll or box is in a printer: each badge that prints counts it down.</source>
      <translation>记录打印机已换新卷或新盒：每打印一个胸牌，计数减一。</translation>
    </message>
    <message>
      <source>How many badges were put in; 0: do not count.</source>
      <translation>装入的胸牌数量；0：不计数。</translation>
    </message>
    <message>
      <source>Warn when so many are left; else a tenth of all.</source>
      <translation>剩余这么多时警告；未指定则为总数的十分之一。</translation>
    </message>
    <message>
      <source>Order a test strip: margins, darkness, scale, and codes from small to large.</source>
      <translation>打印测试条：边距、浓度、比例，以及由小到大的代码。</translation>
    </message>
    <message>
      <source>The page: a6-portrait, 4x3-landscape, ...</source>
      <translation>页面：a6-portrait、4x3-landscape ...</translation>
    </message>
    <message>
      <source>Choose the layout that this station prints badges with; without a name, say which.</source>
      <translation>选择此终端打印胸牌所用的版式；不带名称则显示当前版式。</translation>
    </message>
    <message>
      <source>A layout that is shipped, or one of yours.</source>
      <translation>自带的版式，或您自己的版式。</translation>
    </message>
    <message>
      <source>Order badges at the printer for all who have none yet. Whoever stands here goes before.</source>
      <translation>为所有尚无胸牌的人发送打印。在现场等候的人优先。</translation>
    </message>
    <message>
      <source>Count for which reasons badges were printed, at each station.</source>
      <translation>按原因统计各终端打印的胸牌数。</translation>
    </message>
    <message>
      <source>Badge layouts: list, import, try.</source>
      <translation>胸牌版式：列出、导入、试用。</translation>
    </message>
    <message>
      <source>List the layouts that can be named, with the paper that each needs.</source>
      <translation>列出可指定的版式及各自所需的纸张。</translation>
    </message>
    <message>
      <source>Import a badge layout of pretix, a designer template of Indico, or a layout of ours.</source>
      <translation>导入 pretix 胸牌版式、Indico 设计器模板或 Rollcall 版式。</translation>
    </message>
    <message>
      <source>It is kept at this station under its name, or written into a file of your choice.</source>
      <translation>以其名称保存在此终端，或写入您选择的文件。</translation>
    </message>
    <message>
      <source>A layout of Rollcall, pretix or Indico.</source>
      <translation>Rollcall、pretix 或 Indico 的版式。</translation>
    </message>
    <message>
      <source>A file to write (TOML); else it is kept.</source>
      <translation>要写入的文件（TOML）；未指定则保存在此终端。</translation>
    </message>
    <message>
      <source>The name that it is kept under.</source>
      <translation>保存所用的名称。</translation>
    </message>
    <message>
      <source>Width and height in mm, where it is unsaid.</source>
      <translation>未注明时的宽度和高度（mm）。</translation>
    </message>
    <message>
      <source>Write a layout into a file, with its pictures beside it: to change it, or for elsewhere.</source>
      <translation>将版式写入文件，图片放在文件旁边：供修改或在别处使用。</translation>
    </message>
    <message>
      <source>A name that the list has.</source>
      <translation>列表中的名称。</translation>
    </message>
    <message>
      <source>The file to write (TOML).</source>
      <translation>要写入的文件（TOML）。</translation>
    </message>
    <message>
      <source>Draw a layout with the people who are hardest to print.</source>
      <translation>用最难打印的人员资料绘制版式。</translation>
    </message>
    <message>
      <source>A name that the list has, or a file.</source>
      <translation>列表中的名称，或一个文件。</translation>
    </message>
    <message>
      <source>Print temporary badges in advance, for the day on which nothing prints.</source>
      <translation>提前打印临时胸牌，供无法打印的日子使用。</translation>
    </message>
    <message>
      <source>How many, numbered from T001.</source>
      <translation>数量，从 T001 起编号。</translation>
    </message>
    <message>
      <source>Their category.</source>
      <translation>其类别。</translation>
    </message>
    <message>
      <source>The day; empty: to be written by hand.</source>
      <translation>日期；留空：手写填入。</translation>
    </message>
    <message>
      <source>A layout of temporary badges.</source>
      <translation>临时胸牌的版式。</translation>
    </message>
    <message>
      <source>Draw all names of the sample events and 200 names of 25 scripts, to look through.</source>
      <translation>绘制示例活动的所有姓名和 25 种文字的 200 个姓名，供检查。</translation>
    </message>
    <message>
      <source>Further lists of people (CSV).</source>
      <translation>其他人员名单（CSV）。</translation>
    </message>
    <message>
      <source>The exchange on a stick.</source>
      <translation>用 U 盘同步。</translation>
    </message>
    <message>
      <source>Write a bundle: what the others are not known to hold, in one sealed file.</source>
      <translation>写入数据包：将不确定其他终端是否已有的内容写入一个加密文件。</translation>
    </message>
    <message>
      <source>It is read back from the stick and checked before this says that it is done.</source>
      <translation>会先从 U 盘读回核对，然后才报告完成。</translation>
    </message>
    <message>
      <source>The stick's folder, or a file ending .rollcall.</source>
      <translation>U 盘的文件夹，或以 .rollcall 结尾的文件。</translation>
    </message>
    <message>
      <source>All that is held here: for a new station.</source>
      <translation>此处的全部内容：供新终端使用。</translation>
    </message>
    <message>
      <source>For this station; the hub adds its seats.</source>
      <translation>供此终端使用；主机会加上其座位。</translation>
    </message>
    <message>
      <source>Read a bundle, and say what came and what should be carried back.</source>
      <translation>读取数据包，并显示收到的内容和应带回的内容。</translation>
    </message>
    <message>
      <source>Of a bundle that was cut off or damaged, what stands before that is kept.</source>
      <translation>数据包不完整或损坏时，保留损坏处之前的内容。</translation>
    </message>
    <message>
      <source>The bundle on the stick.</source>
      <translation>U 盘上的数据包。</translation>
    </message>
    <message>
      <source>Check every entry of a bundle, and take nothing in.</source>
      <translation>检查数据包的每个条目，不导入任何内容。</translation>
    </message>
    <message>
      <source>Buses of site visits: who is aboard, and when each leaves.</source>
      <translation>实地考察的大巴：谁已上车，各车何时出发。</translation>
    </message>
    <message>
      <source>Say which buses go on a visit, and how many people each takes.</source>
      <translation>指定考察所用的大巴及每辆可乘人数。</translation>
    </message>
    <message>
      <source>Seats of each bus: 40 40, or A=40 B=24.</source>
      <translation>每辆大巴的座位数：40 40，或 A=40 B=24。</translation>
    </message>
    <message>
      <source>Give everybody who has a seat and no bus one. Delegations stay together.</source>
      <translation>为所有有座位但未分车的人分配大巴。同一代表团安排在一起。</translation>
    </message>
    <message>
      <source>Count somebody into a bus.</source>
      <translation>将某人计入大巴。</translation>
    </message>
    <message>
      <source>The bus, where there are several.</source>
      <translation>有多辆大巴时，指定哪一辆。</translation>
    </message>
    <message>
      <source>On the way back.</source>
      <translation>返程。</translation>
    </message>
    <message>
      <source>Has no seat, and takes one that is left.</source>
      <translation>没有座位，使用剩余的座位。</translation>
    </message>
    <message>
      <source>Although they go by another one.</source>
      <translation>即使此人乘坐另一辆。</translation>
    </message>
    <message>
      <source>Nobody waits for who is missing any more.</source>
      <translation>不再等候未到的人。</translation>
    </message>
    <message>
      <source>Somebody got out of the bus again, or was counted by mistake.</source>
      <translation>某人又下了车，或被误计。</translation>
    </message>
    <message>
      <source>Record that a bus leaves. While somebody is missing it asks for a name and a reason.</source>
      <translation>记录大巴出发。有人未到时会要求姓名和原因。</translation>
    </message>
    <message>
      <source>Who answers for leaving without somebody.</source>
      <translation>对不等人出发负责的人。</translation>
    </message>
    <message>
      <source>Why the bus leaves without them.</source>
      <translation>大巴不等人出发的原因。</translation>
    </message>
    <message>
      <source>Show who is aboard and who is missing.</source>
      <translation>显示谁已上车、谁未到。</translation>
    </message>
    <message>
      <source>Write the lists of a visit's buses as an A4 PDF to print: names, phones, needs, boxes.</source>
      <translation>将考察各大巴的名单写成供打印的 A4 PDF：姓名、电话、需求、勾选框。</translation>
    </message>
    <message>
      <source>This bus only.</source>
      <translation>仅此大巴。</translation>
    </message>
    <message>
      <source>One delegation: its people, and checking all in.</source>
      <translation>单个代表团：其人员，以及全体签到。</translation>
    </message>
    <message>
      <source>Show the people of one delegation: head, alternates, companions, and who is here.</source>
      <translation>显示一个代表团的人员：团长、副代表、陪同人员，以及谁已到。</translation>
    </message>
    <message>
      <source>Its code: see kioskctl delegations.</source>
      <translation>代表团代码：见 kioskctl delegations。</translation>
    </message>
    <message>
      <source>Check in everybody of a delegation who is not yet, and order their badges as one run.</source>
      <translation>为代表团中所有未签到的人签到，并将其胸牌作为一批发送打印。</translation>
    </message>
    <message>
      <source>Only these people.</source>
      <translation>仅这些人。</translation>
    </message>
    <message>
      <source>All but these people.</source>
      <translation>除这些人外的所有人。</translation>
    </message>
    <message>
      <source>The note of this person was read.</source>
      <translation>已阅读此人的备注。</translation>
    </message>
    <message>
      <source>Say what somebody is in their delegation.</source>
      <translation>设置某人在代表团内的身份。</translation>
    </message>
    <message>
      <source>alternate, adviser, accompanying, member or none.</source>
      <translation>alternate（副代表）、adviser（顾问）、accompanying（陪同）、member（成员）或 none（无）。</translation>
    </message>
    <message>
      <source>Whom they accompany.</source>
      <translation>所陪同的人。</translation>
    </message>
    <message>
      <source>Record whether a delegation has paid its fee and handed in its credentials.</source>
      <translation>记录代表团是否已缴会费和提交授权书。</translation>
    </message>
    <message>
      <source>paid or open; empty: nobody has said.</source>
      <translation>paid（已缴）或 open（未缴）；留空：未说明。</translation>
    </message>
    <message>
      <source>accepted or missing; empty: nobody has said.</source>
      <translation>accepted（已接受）或 missing（缺少）；留空：未说明。</translation>
    </message>
    <message>
      <source>Announced arrivals, the order of delegations, and quorums.</source>
      <translation>要通知礼宾的到达、代表团排序和法定人数。</translation>
    </message>
    <message>
      <source>Have protocol told when this person arrives. Mayors and guests of honour always are.</source>
      <translation>此人到达时通知礼宾。市长和贵宾一律通知。</translation>
    </message>
    <message>
      <source>Do not announce them.</source>
      <translation>不通知。</translation>
    </message>
    <message>
      <source>Show who was announced and has arrived, and who takes care of them.</source>
      <translation>显示哪些需通知礼宾的人已到达，以及由谁接待。</translation>
    </message>
    <message>
      <source>Show alerts in this station's window, or not.</source>
      <translation>设置是否在此终端的窗口中显示提醒。</translation>
    </message>
    <message>
      <source>Take care of an announced person: the alert ends at every station.</source>
      <translation>接待需通知礼宾的人：所有终端上的提醒随即结束。</translation>
    </message>
    <message>
      <source>Show the delegations in the order of precedence, and which heads are still awaited.</source>
      <translation>按礼宾次序显示代表团，以及哪些团长尚未到达。</translation>
    </message>
    <message>
      <source>Write it as an A4 PDF for the ushers.</source>
      <translation>写成 A4 PDF，供引导员使用。</translation>
    </message>
    <message>
      <source>Choose what the order of delegations is decided by: the first that differs.</source>
      <translation>选择代表团排序的依据：以第一个不同的项为准。</translation>
    </message>
    <message>
      <source>committee, membership, rank, name, country, arrival.</source>
      <translation>committee（委员会）、membership（成员资格）、rank（级别）、name（名称）、country（国家）、arrival（到达）。</translation>
    </message>
    <message>
      <source>Give a delegation a place by hand, with who answers for it and why.</source>
      <translation>手动指定代表团的位次，并注明负责人和原因。</translation>
    </message>
    <message>
      <source>Its code.</source>
      <translation>其代码。</translation>
    </message>
    <message>
      <source>1 is first; 0: as ruled.</source>
      <translation>1 为第一；0：按规则。</translation>
    </message>
    <message>
      <source>Why it stands there.</source>
      <translation>排在该位次的原因。</translation>
    </message>
    <message>
      <source>Show who may vote, who of them is here, and whether that is enough.</source>
      <translation>显示谁有表决权、其中谁已到，以及是否达到法定人数。</translation>
    </message>
    <message>
      <source>executive-committee, or assembly.</source>
      <translation>executive-committee（执行委员会）或 assembly（全体大会）。</translation>
    </message>
    <message>
      <source>As it was then: 09:30, or 2019-10-14T09:30.</source>
      <translation>按当时的情况：09:30，或 2019-10-14T09:30。</translation>
    </message>
    <message>
      <source>Say how many of a body have to be there.</source>
      <translation>设置某机构须有多少人出席。</translation>
    </message>
    <message>
      <source>1/2, 2/3, ...</source>
      <translation>1/2、2/3 ...</translation>
    </message>
    <message>
      <source>As much is enough; otherwise more is needed.</source>
      <translation>恰好达到即可；否则须超过。</translation>
    </message>
    <message>
      <source>members, or entitled: those who may vote.</source>
      <translation>members（成员），或 entitled（有表决权者）。</translation>
    </message>
    <message>
      <source>Keep the board of a body as it stands, with all its figures. Nothing changes it later.</source>
      <translation>按当前状态保存某机构的看板及其全部数字。此后不再更改。</translation>
    </message>
    <message>
      <source>Write it as an A4 PDF, too.</source>
      <translation>同时写成 A4 PDF。</translation>
    </message>
    <message>
      <source>Have this station freeze the board of a body when that time has come.</source>
      <translation>让此终端在指定时间冻结某机构的看板。</translation>
    </message>
    <message>
      <source>The window or the hub of this folder has to run then. Set it at a second station, too, and that one stands in a minute later where it has not heard of the board: it is frozen exactly once.</source>
      <translation>届时此文件夹的窗口或主机须在运行。也可在第二个终端上设置：如果一分钟后它仍未获知看板已冻结，就由它代为执行。看板只会冻结一次。</translation>
    </message>
    <message>
      <source>10:00, or 2019-10-14T10:00.</source>
      <translation>10:00，或 2019-10-14T10:00。</translation>
    </message>
    <message>
      <source>Do not freeze it then after all.</source>
      <translation>取消该时间的冻结。</translation>
    </message>
    <message>
      <source>Count as present at a body's meeting who is inside the room of a session.</source>
      <translation>某机构开会时，将某场会议会场内的人计为出席。</translation>
    </message>
    <message>
      <source>Its code; none: who is checked in counts.</source>
      <translation>会议代码；none：以已签到者计。</translation>
    </message>
    <message>
      <source>Show the boards that were frozen, here or at any station, and print one again.</source>
      <translation>显示在此处或任何终端冻结的看板，并重新打印其中之一。</translation>
    </message>
    <message>
      <source>Write one as an A4 PDF again.</source>
      <translation>将其中之一重新写成 A4 PDF。</translation>
    </message>
    <message>
      <source>Which one, as the list names it; else the latest.</source>
      <translation>列表中的名称；未指定则为最新的。</translation>
    </message>
    <message>
      <source>Doors of sessions: who goes in and out, and how full each is.</source>
      <translation>会议入口：谁进谁出，以及各场会议的满座程度。</translation>
    </message>
    <message>
      <source>Let somebody through the door of a session, in or out.</source>
      <translation>让某人通过会议入口，入场或离场。</translation>
    </message>
    <message>
      <source>The session's code; without it, the one that is open now.</source>
      <translation>会议代码；未指定则为当前开放的会议。</translation>
    </message>
    <message>
      <source>On the way out.</source>
      <translation>离场。</translation>
    </message>
    <message>
      <source>Why they are let in although category, hour or room say no.</source>
      <translation>类别、时间或会场不符仍放行的原因。</translation>
    </message>
    <message>
      <source>Record how many people are in a session, counted by looking.</source>
      <translation>记录目测清点的会议现场人数。</translation>
    </message>
    <message>
      <source>How many people are inside.</source>
      <translation>场内人数。</translation>
    </message>
    <message>
      <source>Take somebody's latest way through a door back: it was counted by mistake.</source>
      <translation>撤回某人最近一次通过入口的记录：属于误计。</translation>
    </message>
    <message>
      <source>A registration code.</source>
      <translation>注册码。</translation>
    </message>
    <message>
      <source>Show one door: how full the session is, and who came through last.</source>
      <translation>显示一个入口：会议的满座程度，以及最近通过的人。</translation>
    </message>
    <message>
      <source>List every session with a door and how full it is. Fill = people in / capacity.</source>
      <translation>列出每场设有入口的会议及其满座程度。满座程度 = 场内人数 / 容量。</translation>
    </message>
    <message>
      <source>The signed log of every station.</source>
      <translation>每个终端的签名日志。</translation>
    </message>
    <message>
      <source>Check the chain, the contents and the signatures of every branch, from its first entry.</source>
      <translation>从第一个条目起，检查每个分支的链、内容和签名。</translation>
    </message>
    <message>
      <source>Of this station or hub, or of a bundle or backup FILE. Exit status 1 where something does not hold; the first such entry is named.</source>
      <translation>检查此终端或主机，或数据包或备份 FILE。有问题时退出状态为 1，并指出第一个有问题的条目。</translation>
    </message>
    <message>
      <source>A bundle or a backup; else this station.</source>
      <translation>数据包或备份；未指定则为此终端。</translation>
    </message>
    <message>
      <source>postgresql://... of a hub that keeps its data there.</source>
      <translation>postgresql://...，用于将数据存放在那里的主机。</translation>
    </message>
    <message>
      <source>Measure how fast this computer works.</source>
      <translation>测量这台电脑的运行速度。</translation>
    </message>
    <message>
      <source>From a scanned code to a committed check-in with its badge ordered.</source>
      <translation>从扫码到签到提交并发送胸牌打印。</translation>
    </message>
    <message>
      <source>People in the database.</source>
      <translation>数据库中的人数。</translation>
    </message>
    <message>
      <source>From a code at a self-service kiosk to the page with a name, painted: 50 one by one.</source>
      <translation>从在自助终端出示代码到显示带姓名的页面：逐个测 50 个。</translation>
    </message>
    <message>
      <source>From typed letters to a list of people.</source>
      <translation>从输入字母到显示人员列表。</translation>
    </message>
    <message>
      <source>Badges drawn one by one, and many into one file.</source>
      <translation>逐个绘制胸牌，以及将多个胸牌绘制到一个文件。</translation>
    </message>
    <message>
      <source>A station and a hub over HTTP: the first filling, a morning sent, nothing new.</source>
      <translation>终端与主机通过 HTTP 同步：首次载入、发送一上午的操作、没有新内容。</translation>
    </message>
    <message>
      <source>From starting the program to a window that takes a scan, without a screen.</source>
      <translation>从启动程序到窗口可以扫码，无需屏幕。</translation>
    </message>
    <message>
      <source>An empty station joins the hub of a large event, over HTTPS on this computer.</source>
      <translation>空终端在这台电脑上通过 HTTPS 加入大型活动的主机。</translation>
    </message>
    <message>
      <source>In the hub's log; else ten a person.</source>
      <translation>主机日志中的条目数；未指定则每人十条。</translation>
    </message>
    <message>
      <source>A folder where the hub's log is kept.</source>
      <translation>保存主机日志的文件夹。</translation>
    </message>
    <message>
      <source>Scans in the window while what others did streams in from the hub; and its memory.</source>
      <translation>其他终端的操作不断从主机传入时在窗口中扫码的速度，以及窗口占用的内存。</translation>
    </message>
    <message>
      <source>That come in meanwhile.</source>
      <translation>其间传入的数量。</translation>
    </message>
    <message>
      <source>After a long outage: until what each station did is on every other one and on the hub.</source>
      <translation>长时间中断之后：直到每个终端的操作都传到其他所有终端和主机。</translation>
    </message>
    <message>
      <source>That were away.</source>
      <translation>断开的终端数。</translation>
    </message>
    <message>
      <source>That each of them did meanwhile.</source>
      <translation>每个终端其间的操作数。</translation>
    </message>
    <message>
      <source>A PostgreSQL address, for the hub. It must hold no event there yet.</source>
      <translation>供主机使用的 PostgreSQL 地址。其中不得已有活动。</translation>
    </message>
    <message>
      <source>How many entries a second a hub takes, and what quiet stations cost it.</source>
      <translation>主机每秒能接收多少条目，以及空闲终端给它带来多少开销。</translation>
    </message>
    <message>
      <source>That the hub is given.</source>
      <translation>发给主机的条目数。</translation>
    </message>
    <message>
      <source>Stations that ask it for news.</source>
      <translation>向主机询问新内容的终端数。</translation>
    </message>
    <message>
      <source>For how long they ask.</source>
      <translation>持续询问的时间。</translation>
    </message>
    <message>
      <source>Accounts of the staff: who may do what.</source>
      <translation>工作人员账户：谁可以做什么。</translation>
    </message>
    <message>
      <source>List who has an account, in which role, and whose PIN is locked here.</source>
      <translation>列出谁有账户、是什么角色，以及谁的 PIN 码在此处已锁定。</translation>
    </message>
    <message>
      <source>Make an account; the PIN is asked for, or read from standard input.</source>
      <translation>创建账户；PIN 码会提示输入，或从标准输入读取。</translation>
    </message>
    <message>
      <source>The first one is an administrator's, and from then on every window asks who is there.</source>
      <translation>第一个账户是管理员，此后每个窗口都会先询问使用者是谁。</translation>
    </message>
    <message>
      <source>As it is shown and written beside every act.</source>
      <translation>显示并记录在每项操作旁的姓名。</translation>
    </message>
    <message>
      <source>One of steward, desk, protocol, supervisor, organiser, administrator.</source>
      <translation>以下之一：steward（随车员）、desk（注册台）、protocol（礼宾）、supervisor（主管）、organiser（主办方）、administrator（管理员）。</translation>
    </message>
    <message>
      <source>Give somebody another role.</source>
      <translation>更改某人的角色。</translation>
    </message>
    <message>
      <source>As kioskctl staff list shows it.</source>
      <translation>kioskctl staff list 显示的姓名。</translation>
    </message>
    <message>
      <source>Give somebody a new PIN; it is asked for, or read from standard input.</source>
      <translation>为某人设置新 PIN 码；会提示输入，或从标准输入读取。</translation>
    </message>
    <message>
      <source>Switch an account off: it can sign in nowhere after the next exchange.</source>
      <translation>停用账户：下次同步后，在任何终端都无法登录。</translation>
    </message>
    <message>
      <source>Switch it on again.</source>
      <translation>重新启用账户。</translation>
    </message>
    <message>
      <source>Let a PIN be tried again that was wrong too often at this station.</source>
      <translation>PIN 码在此终端错误次数过多时，解锁以便重试。</translation>
    </message>
    <message>
      <source>The organiser's own words.</source>
      <translation>主办方自己的措辞。</translation>
    </message>
    <message>
      <source>Word one sentence otherwise, at every station of the event.</source>
      <translation>在此活动的所有终端上更改某句话的措辞。</translation>
    </message>
    <message>
      <source>Where the sentence stands, as rail or refusals.</source>
      <translation>句子所在的位置，例如 rail 或 refusals。</translation>
    </message>
    <message>
      <source>The sentence in English, exactly.</source>
      <translation>英文原句，须完全一致。</translation>
    </message>
    <message>
      <source>Your words; with a number, one text a plural form.</source>
      <translation>您的措辞；带数字时，每种复数形式一段文本。</translation>
    </message>
    <message>
      <source>The language that is worded, as ko.</source>
      <translation>要更改措辞的语言，例如 ko。</translation>
    </message>
    <message>
      <source>Say one sentence as the program says it again.</source>
      <translation>恢复某句话在程序中的原有措辞。</translation>
    </message>
    <message>
      <source>List the event's own words.</source>
      <translation>列出此活动自己的措辞。</translation>
    </message>
    <message>
      <source>A .csv file to write, which read takes.</source>
      <translation>要写入的 .csv 文件，可用 read 读取。</translation>
    </message>
    <message>
      <source>Take many words from a file, or none where one of them does not fit.</source>
      <translation>从文件读取多条措辞；其中有一条不符合要求时，全部不读取。</translation>
    </message>
    <message>
      <source>A .csv file with the columns of `wording list`.</source>
      <translation>含有 `wording list` 各列的 .csv 文件。</translation>
    </message>
    <message>
      <source>Find sentences by a part of them, with the context that `set` wants.</source>
      <translation>按部分文字查找句子，并显示 `set` 所需的上下文。</translation>
    </message>
    <message>
      <source>A part of the sentence, in English or as it reads.</source>
      <translation>句子的一部分，英文或显示的文字均可。</translation>
    </message>
    <message>
      <source>Rollcall, the registration desk.</source>
      <translation>Rollcall，会议注册台。</translation>
    </message>
    <message>
      <source>positional arguments</source>
      <translation>位置参数</translation>
    </message>
    <message>
      <source>options</source>
      <translation>选项</translation>
    </message>
    <message>
      <source>self-service</source>
      <translation>自助服务</translation>
    </message>
    <message>
      <source>show this help message and exit</source>
      <translation>显示此帮助并退出</translation>
    </message>
    <message>
      <source>the station's data folder</source>
      <translation>终端的数据文件夹</translation>
    </message>
    <message>
      <source>language and direction, as ko or ar</source>
      <translation>语言和文字方向，例如 ko 或 ar</translation>
    </message>
    <message>
      <source>as the computer is set</source>
      <translation>按电脑的设置</translation>
    </message>
    <message>
      <source>say how long the start took</source>
      <translation>显示启动用时</translation>
    </message>
    <message>
      <source>scan the codes of a file, and time each</source>
      <translation>扫描文件中的代码，并逐个计时</translation>
    </message>
    <message>
      <source>practise on a copy that is gone at the end</source>
      <translation>在副本上练习，结束后副本即删除</translation>
    </message>
    <message>
      <source>be a kiosk at which delegates check in alone</source>
      <translation>作为供代表自助签到的自助机</translation>
    </message>
    <message>
      <source>a kiosk that is started again when it falls</source>
      <translation>崩溃后会自动重启的自助机</translation>
    </message>
    <message>
      <source>the desk, whatever the hub let this station in for</source>
      <translation>作为注册台，不论主机接入此终端时的用途</translation>
    </message>
    <message>
      <source>a kiosk in a window that anybody may close</source>
      <translation>任何人都可关闭的窗口式自助机</translation>
    </message>
    <message>
      <source>the screen's diagonal</source>
      <translation>屏幕对角线尺寸</translation>
    </message>
    <message>
      <source>how high the lower edge of the screen is above the floor</source>
      <translation>屏幕下边缘离地面的高度</translation>
    </message>
    <message>
      <source>which of several screens, from 1</source>
      <translation>使用多个屏幕中的哪一个，从 1 起</translation>
    </message>
    <message>
      <source>photograph every screen in every state</source>
      <translation>为每个界面的每种状态截图</translation>
    </message>
    <message>
      <source>pictures whose names begin so, as door or protocol-quorum; may be repeated</source>
      <translation>名称以此开头的图片，例如 door 或 protocol-quorum；可重复</translation>
    </message>
  </context>
  <context>
    <name>status</name>
    <message numerus="yes">
      <source>%n act(s) not yet exchanged</source>
      <translation>
        <numerusform>%n 项操作尚未同步</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Clock is %n minute(s) off: set it</source>
      <translation>
        <numerusform>时钟偏差 %n 分钟：请校准</numerusform>
      </translation>
    </message>
    <message>
      <source>Hub's certificate ends soon</source>
      <translation>主机证书即将到期</translation>
    </message>
    <message>
      <source>Update this station: others are newer</source>
      <translation>请更新此终端：其他终端版本较新</translation>
    </message>
    <message>
      <source>No exchange yet</source>
      <translation>尚未同步</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) did not print</source>
      <translation>
        <numerusform>%n 个胸牌未打印</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) left in {printer}</source>
      <translation>
        <numerusform>{printer} 剩 %n 个胸牌</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) waiting for the printer</source>
      <translation>
        <numerusform>%n 个胸牌等待打印</numerusform>
      </translation>
    </message>
    <message>
      <source>No printer chosen</source>
      <translation>未选择打印机</translation>
    </message>
    <message numerus="yes">
      <source>Holds %n people</source>
      <translation>
        <numerusform>已有 %n 人</numerusform>
      </translation>
    </message>
    <message>
      <source>Works alone</source>
      <translation>单独运行</translation>
    </message>
    <message>
      <source>Nothing waits here</source>
      <translation>此处无等待内容</translation>
    </message>
    <message>
      <source>{acts} for {age}</source>
      <translation>{acts}，已 {age}</translation>
    </message>
    <message>
      <source>Last exchange {when}</source>
      <translation>最近同步 {when}</translation>
    </message>
    <message>
      <source>Everything exchanged</source>
      <translation>已全部同步</translation>
    </message>
    <message>
      <source>{printer}: needs somebody</source>
      <translation>{printer}：需要处理</translation>
    </message>
    <message>
      <source>{printer}: something runs low</source>
      <translation>{printer}：耗材不足</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>Lock, or let somebody else sign in (Ctrl+L)</source>
      <translation>锁定或换人登录（Ctrl+L）</translation>
    </message>
  </context>
  <context>
    <name>rail</name>
    <message>
      <source>Desk</source>
      <translation>注册台</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>考察</translation>
    </message>
    <message>
      <source>Protocol</source>
      <translation>礼宾</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>入口</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>概览</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>打印</translation>
    </message>
    <message>
      <source>Exchange</source>
      <translation>同步</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>导入</translation>
    </message>
    <message>
      <source>To settle</source>
      <translation>待处理</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>终端</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>帮助</translation>
    </message>
  </context>
  <context>
    <name>asking</name>
    <message>
      <source>Nothing was changed</source>
      <translation>未做任何更改</translation>
    </message>
  </context>
  <context>
    <name>training</name>
    <message>
      <source>TRAINING</source>
      <translation>演练</translation>
    </message>
  </context>
  <context>
    <name>accreditation</name>
    <message>
      <source>accredited</source>
      <translation>已获资格</translation>
    </message>
    <message>
      <source>not accredited</source>
      <translation>未获资格</translation>
    </message>
    <message>
      <source>document missing</source>
      <translation>缺少文件</translation>
    </message>
    <message>
      <source>let in all the same</source>
      <translation>仍然放行</translation>
    </message>
  </context>
  <context>
    <name>acts</name>
    <message>
      <source>Another act</source>
      <translation>其他操作</translation>
    </message>
    <message>
      <source>Registration</source>
      <translation>注册</translation>
    </message>
    <message>
      <source>Check-in</source>
      <translation>签到</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>胸牌</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>更正</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>参会资格</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>餐桌或区域</translation>
    </message>
    <message>
      <source>Item lent</source>
      <translation>借出物品</translation>
    </message>
    <message>
      <source>Item taken back</source>
      <translation>归还物品</translation>
    </message>
    <message>
      <source>Cancellation</source>
      <translation>取消注册</translation>
    </message>
    <message>
      <source>Somebody in their place</source>
      <translation>代替者</translation>
    </message>
    <message>
      <source>Comes in another's place</source>
      <translation>代他人参会</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>领取胸牌</translation>
    </message>
    <message>
      <source>Reinstatement</source>
      <translation>恢复注册</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>A station let in</source>
      <translation>接入终端</translation>
    </message>
    <message>
      <source>A station shut out</source>
      <translation>封禁终端</translation>
    </message>
    <message>
      <source>A station written off</source>
      <translation>注销终端</translation>
    </message>
    <message>
      <source>Refused scan</source>
      <translation>被拒扫描</translation>
    </message>
    <message>
      <source>Seat on a visit</source>
      <translation>考察座位</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>放弃座位</translation>
    </message>
    <message>
      <source>Place in line</source>
      <translation>候补位次</translation>
    </message>
    <message>
      <source>Left the line</source>
      <translation>退出候补</translation>
    </message>
    <message>
      <source>Through a door</source>
      <translation>通过入口</translation>
    </message>
    <message>
      <source>Refused at a door</source>
      <translation>入口拒绝</translation>
    </message>
    <message>
      <source>Checked in by badge</source>
      <translation>凭胸牌签到</translation>
    </message>
    <message>
      <source>Checked in by code</source>
      <translation>凭代码签到</translation>
    </message>
    <message>
      <source>Checked in by name</source>
      <translation>凭姓名签到</translation>
    </message>
    <message>
      <source>Registered and checked in</source>
      <translation>登记并签到</translation>
    </message>
  </context>
  <context>
    <name>undo</name>
    <message>
      <source>Sent on</source>
      <translation>已转出</translation>
    </message>
    <message>
      <source>Last act</source>
      <translation>上一项操作</translation>
    </message>
    <message>
      <source>Check-in</source>
      <translation>签到</translation>
    </message>
    <message>
      <source>Reprint</source>
      <translation>补打</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>更正</translation>
    </message>
    <message>
      <source>Accreditation</source>
      <translation>参会资格</translation>
    </message>
    <message>
      <source>Role in the delegation</source>
      <translation>代表团内身份</translation>
    </message>
    <message>
      <source>Announcement</source>
      <translation>到达通知</translation>
    </message>
    <message>
      <source>Fee and credentials</source>
      <translation>会费和授权书</translation>
    </message>
    <message>
      <source>Rule of a quorum</source>
      <translation>法定人数规则</translation>
    </message>
    <message>
      <source>Who counts as present</source>
      <translation>谁视为出席</translation>
    </message>
    <message>
      <source>A freeze that was set</source>
      <translation>预设的冻结</translation>
    </message>
    <message>
      <source>Table or zones</source>
      <translation>餐桌或区域</translation>
    </message>
    <message>
      <source>Cancellation</source>
      <translation>取消注册</translation>
    </message>
    <message>
      <source>Somebody in their place</source>
      <translation>代替者</translation>
    </message>
    <message>
      <source>Badge collected</source>
      <translation>领取胸牌</translation>
    </message>
    <message>
      <source>Reinstatement</source>
      <translation>恢复注册</translation>
    </message>
    <message>
      <source>Item lent</source>
      <translation>借出物品</translation>
    </message>
    <message>
      <source>Item taken back</source>
      <translation>归还物品</translation>
    </message>
    <message>
      <source>Meeting arranged</source>
      <translation>安排会面</translation>
    </message>
    <message>
      <source>Meeting moved</source>
      <translation>会面改期</translation>
    </message>
    <message>
      <source>Meeting called off</source>
      <translation>取消会面</translation>
    </message>
    <message>
      <source>Meeting held</source>
      <translation>会面已举行</translation>
    </message>
    <message>
      <source>Meeting missed</source>
      <translation>会面未成</translation>
    </message>
    <message>
      <source>Seat on a visit</source>
      <translation>考察座位</translation>
    </message>
    <message>
      <source>Place in line</source>
      <translation>候补位次</translation>
    </message>
    <message>
      <source>Seat given up</source>
      <translation>放弃座位</translation>
    </message>
    <message>
      <source>Left the line</source>
      <translation>退出候补</translation>
    </message>
    <message>
      <source>Through a door</source>
      <translation>通过入口</translation>
    </message>
    <message>
      <source>Heads counted</source>
      <translation>清点人数</translation>
    </message>
  </context>
  <context>
    <name>roles</name>
    <message>
      <source>Desk</source>
      <translation>注册台</translation>
    </message>
    <message>
      <source>Self-service</source>
      <translation>自助服务</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>入口</translation>
    </message>
    <message>
      <source>Organiser</source>
      <translation>主办方</translation>
    </message>
    <message>
      <source>Hub</source>
      <translation>主机</translation>
    </message>
  </context>
  <context>
    <name>times</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n 天</numerusform>
      </translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>不到一分钟</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n 分钟</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s)</source>
      <translation>
        <numerusform>%n 小时</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) ago</source>
      <translation>
        <numerusform>%n 天前</numerusform>
      </translation>
    </message>
    <message>
      <source>just now</source>
      <translation>刚刚</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ago</source>
      <translation>
        <numerusform>%n 分钟前</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s) ago</source>
      <translation>
        <numerusform>%n 小时前</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ages</name>
    <message numerus="yes">
      <source>List %n h old</source>
      <translation>
        <numerusform>%n 小时前的名单</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Ends in %n day(s). A hub that runs makes a new one before that: look whether it does.</source>
      <translation>
        <numerusform>%n 天后到期。运行中的主机会在此之前更新证书：请确认是否如此。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minute(s) behind the hub's.</source>
      <translation>
        <numerusform>这台电脑的时钟比主机慢 %n 分钟。</numerusform>
      </translation>
    </message>
    <message>
      <source>List as it was imported here</source>
      <translation>此处导入的名单</translation>
    </message>
    <message>
      <source>List up to date</source>
      <translation>名单为最新</translation>
    </message>
    <message numerus="yes">
      <source>List %n min old</source>
      <translation>
        <numerusform>%n 分钟前的名单</numerusform>
      </translation>
    </message>
    <message>
      <source>Has ended. Stations go on, for they hold to the hub's key; start the hub again and it makes a new one, or update it.</source>
      <translation>已到期。各终端凭主机密钥继续工作；请重启主机以生成新证书，或更新主机。</translation>
    </message>
    <message>
      <source>Ends within a day. Start the hub again and it makes a new one, or update it. Stations go on all the same.</source>
      <translation>一天内到期。请重启主机以生成新证书，或更新主机。各终端照常工作。</translation>
    </message>
    <message numerus="yes">
      <source>Ends in %n day(s). Start the hub again and it makes a new one, or update it.</source>
      <translation>
        <numerusform>%n 天后到期。请重启主机以生成新证书，或更新主机。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minute(s) ahead of the hub's.</source>
      <translation>
        <numerusform>这台电脑的时钟比主机快 %n 分钟。</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>calls</name>
    <message>
      <source>This is not done at a self-service station. Go to a desk.</source>
      <translation>自助终端不能执行此操作。请前往注册台。</translation>
    </message>
    <message>
      <source>This call is not known here any more.</source>
      <translation>此处已没有该呼叫。</translation>
    </message>
    <message>
      <source>Somebody saw to this call already.</source>
      <translation>已有人处理此呼叫。</translation>
    </message>
    <message>
      <source>The fee of the delegation is open. Once it is paid, say so under “More”; or a supervisor lets them in.</source>
      <translation>代表团的会费未缴。缴清后请在“更多”中注明；或由主管放行。</translation>
    </message>
    <message>
      <source>Protocol wants to welcome this person.</source>
      <translation>礼宾要迎接此人。</translation>
    </message>
    <message>
      <source>{name} saw to this call already.</source>
      <translation>{name} 已处理此呼叫。</translation>
    </message>
  </context>
  <context>
    <name>conflicts</name>
    <message>
      <source>Checked in at two stations</source>
      <translation>在两个终端签到</translation>
    </message>
    <message>
      <source>Registered twice</source>
      <translation>重复注册</translation>
    </message>
    <message>
      <source>Two people in one place</source>
      <translation>一个位置两个人</translation>
    </message>
    <message>
      <source>Corrected in two ways</source>
      <translation>更正不一致</translation>
    </message>
    <message>
      <source>Let in although cancelled</source>
      <translation>已取消仍放行</translation>
    </message>
    <message>
      <source>Let in on an old badge</source>
      <translation>凭旧胸牌入场</translation>
    </message>
    <message>
      <source>Two visits at one time</source>
      <translation>同一时间两场考察</translation>
    </message>
    <message>
      <source>Counted into two buses</source>
      <translation>计入两辆大巴</translation>
    </message>
    <message>
      <source>One badge at two doors</source>
      <translation>一个胸牌出现在两个入口</translation>
    </message>
    <message>
      <source>Seat given by a station shut out</source>
      <translation>被封禁终端分配的座位</translation>
    </message>
    <message>
      <source>Seat promised and not there</source>
      <translation>许诺的座位不存在</translation>
    </message>
    <message>
      <source>Acts of a station shut out</source>
      <translation>被封禁终端的操作</translation>
    </message>
    <message>
      <source>Copied disk</source>
      <translation>磁盘被复制</translation>
    </message>
    <message>
      <source>Said by a station that may not</source>
      <translation>无权终端的操作</translation>
    </message>
    <message>
      <source>This hub gives out no seats</source>
      <translation>此主机不分配座位</translation>
    </message>
    <message>
      <source>Acts of a newer Rollcall</source>
      <translation>新版 Rollcall 的操作</translation>
    </message>
    <message>
      <source>Counted once, from the earlier time. Each station printed a badge: find out whether one person came twice, or somebody else has the second badge.</source>
      <translation>只计一次，以较早时间为准。每个终端都打印了胸牌：请查明是同一人来了两次，还是第二个胸牌在他人手中。</translation>
    </message>
    <message>
      <source>Two registrations look like one person. Both stand until somebody says so.</source>
      <translation>两个注册看似同一人。在有人确认之前，两者都有效。</translation>
    </message>
    <message>
      <source>Two stations wrote this differently. The later one is shown now: keep what is right.</source>
      <translation>两个终端写法不同。当前显示较晚的一份：请保留正确的。</translation>
    </message>
    <message>
      <source>A station let this person in before it heard of the cancellation. Ask who cancelled.</source>
      <translation>有终端在得知取消之前放行了此人。请询问取消者。</translation>
    </message>
    <message>
      <source>A badge that had been replaced was let in. Find it and take it back: two people may be using one name.</source>
      <translation>已更换的胸牌被放行。请找到并收回：可能有两人使用同一姓名。</translation>
    </message>
    <message>
      <source>This person has seats on two visits that overlap. Ask which one; the other seat is somebody else's chance.</source>
      <translation>此人在两场时间重叠的考察中都有座位。请询问选择哪一场；另一个座位可留给他人。</translation>
    </message>
    <message>
      <source>A station that is shut out gave this seat. It counts within the capacity; ask whether the person was told.</source>
      <translation>此座位由已封禁的终端分配，计入容量之内；请询问是否已告知本人。</translation>
    </message>
    <message>
      <source>This person was told of a seat that somebody else has. Tell them now: they are not on the bus.</source>
      <translation>此人被告知的座位已属他人。请立即告知：此人不能上车。</translation>
    </message>
    <message>
      <source>Two stations let somebody come in this person's place. The later one counts now: ask the delegation who comes.</source>
      <translation>两个终端各自安排了人代替此人。目前以后一个为准：请询问代表团谁来。</translation>
    </message>
    <message>
      <source>Two doors let this badge in. Ask both ushers: if two people came, the badge was copied. Another badge for its owner voids both.</source>
      <translation>两个入口都放行了此胸牌。请询问双方引导员：如果来了两个人，说明胸牌被复制。给本人补发胸牌会使两者都作废。</translation>
    </message>
    <message>
      <source>Two marshals counted this person in. The later one counts: ask both before a bus leaves, for it may leave somebody behind.</source>
      <translation>两名随车员都计入了此人，以较晚者为准：请在大巴出发前询问双方，以免落下人。</translation>
    </message>
    <message>
      <source>They are kept and shown. Find out who had the computer then, and do again here what was right.</source>
      <translation>已保存并显示。请查明当时由谁使用电脑，并在此重做正确的操作。</translation>
    </message>
    <message>
      <source>One station's disk is on two computers. Both stories are kept: Stations shows where they part.</source>
      <translation>同一终端的磁盘在两台电脑上。两份记录都已保存：分歧之处见“终端”。</translation>
    </message>
    <message>
      <source>It was kept and has no effect. Find out who used that station, and whether the act was meant.</source>
      <translation>已保存但无效。请查明谁使用了该终端，以及是否有意操作。</translation>
    </message>
    <message>
      <source>It was put back from a backup and does not know what it gave out since. Stations says which ones it still waits for.</source>
      <translation>它由备份还原，不知道此后分配了哪些座位。仍在等待哪些终端，见“终端”。</translation>
    </message>
    <message>
      <source>They are kept and passed on, and not shown yet. Update Rollcall on this computer.</source>
      <translation>已保存并转发，但暂不显示。请更新这台电脑上的 Rollcall。</translation>
    </message>
  </context>
  <context>
    <name>doors</name>
    <message>
      <source>The programme has no such session any more. Choose again.</source>
      <translation>日程中已没有这场会议。请重新选择。</translation>
    </message>
    <message>
      <source>Nobody has checked them in yet: to the registration desk.</source>
      <translation>尚未签到：请到注册台。</translation>
    </message>
    <message>
      <source>Went in before and has not come out.</source>
      <translation>此前已入场，尚未离场。</translation>
    </message>
    <message>
      <source>Was not counted in at this door.</source>
      <translation>没有从此入口入场的记录。</translation>
    </message>
    <message>
      <source>{category}. This session is for: {admits}</source>
      <translation>{category}。此会议面向：{admits}</translation>
    </message>
    <message>
      <source>Open {span}.</source>
      <translation>开放时间 {span}。</translation>
    </message>
    <message>
      <source>{inside} of {capacity} are in.</source>
      <translation>{capacity} 位中已入场 {inside} 人。</translation>
    </message>
    <message>
      <source>Give a number from 0 to {most}.</source>
      <translation>请输入 0 到 {most} 之间的数字。</translation>
    </message>
    <message>
      <source>Now: {session}</source>
      <translation>现在：{session}</translation>
    </message>
  </context>
  <context>
    <name>interests</name>
    <message>
      <source>What should we know?</source>
      <translation>我们需要了解什么？</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>已撤回</translation>
    </message>
    <message>
      <source>Host a regional office</source>
      <translation>承办地区办事处</translation>
    </message>
    <message>
      <source>Hold Citypreneurs in my city</source>
      <translation>在我的城市举办 Citypreneurs</translation>
    </message>
    <message>
      <source>Win new members</source>
      <translation>发展新会员</translation>
    </message>
    <message>
      <source>Bring a delegation next time</source>
      <translation>下次带代表团参加</translation>
    </message>
    <message>
      <source>How many?</source>
      <translation>多少？</translation>
    </message>
    <message>
      <source>Where?</source>
      <translation>在哪里？</translation>
    </message>
    <message>
      <source>By when?</source>
      <translation>到什么时候？</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>待处理</translation>
    </message>
    <message>
      <source>In hand</source>
      <translation>跟进中</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>已完成</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>已谢绝</translation>
    </message>
    <message>
      <source>That was withdrawn meanwhile.</source>
      <translation>其间已撤回。</translation>
    </message>
    <message numerus="yes">
      <source>An event offers %n topic(s) at most.</source>
      <translation>
        <numerusform>一场活动最多提供 %n 个主题。</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message>
      <source>{what}: {more}</source>
      <translation>{what}：{more}</translation>
    </message>
  </context>
  <context>
    <name>meetings</name>
    <message>
      <source>This meeting was taken back meanwhile.</source>
      <translation>此会面刚被撤回。</translation>
    </message>
    <message>
      <source>A meeting takes two people. Name another one.</source>
      <translation>会面需要两个人。请指定另一位。</translation>
    </message>
    <message numerus="yes">
      <source>A meeting takes %n minute(s) at most.</source>
      <translation>
        <numerusform>一次会面最长 %n 分钟。</numerusform>
      </translation>
    </message>
    <message>
      <source>The event is on from {first} to {last}.</source>
      <translation>活动时间为 {first} 至 {last}。</translation>
    </message>
    <message>
      <source>{code} has another meeting then. Choose another time.</source>
      <translation>{code} 届时另有会面。请选择其他时间。</translation>
    </message>
    <message>
      <source>Table {table} is taken then. Choose another time.</source>
      <translation>{table} 号桌届时已被占用。请选择其他时间。</translation>
    </message>
    <message>
      <source>This meeting was held or called off already.</source>
      <translation>此会面已举行或已取消。</translation>
    </message>
  </context>
  <context>
    <name>refusals</name>
    <message>
      <source>The desk said no, and this window does not know why.</source>
      <translation>注册台拒绝了此操作，此窗口不知道原因。</translation>
    </message>
    <message>
      <source>Nobody at this event has this code. Search by name instead.</source>
      <translation>此活动中无人使用此代码。请改用姓名搜索。</translation>
    </message>
    <message>
      <source>This code was not issued by the event, or it is damaged. Keep the badge, search by name and check an identity document.</source>
      <translation>此代码并非本活动签发，或已损坏。请收回胸牌，用姓名搜索并核对身份证件。</translation>
    </message>
    <message>
      <source>This badge belongs to another event. Search by name instead.</source>
      <translation>此胸牌属于其他活动。请改用姓名搜索。</translation>
    </message>
    <message>
      <source>This badge was taken back. Keep it, and print a new one if need be.</source>
      <translation>此胸牌已被收回。请留下它，必要时打印新的。</translation>
    </message>
    <message>
      <source>Checked in already: no second badge was printed.</source>
      <translation>已签到：未再打印胸牌。</translation>
    </message>
    <message>
      <source>This person is not registered any more. Search again.</source>
      <translation>此人已不在注册名单中。请重新搜索。</translation>
    </message>
    <message>
      <source>Another person comes in their place.</source>
      <translation>由他人代替参会。</translation>
    </message>
    <message>
      <source>Please go to the registration desk: a colleague there has something for you and checks you in.</source>
      <translation>请前往注册台：那里的工作人员有事项转达，并为您签到。</translation>
    </message>
    <message>
      <source>The organiser has not accredited this person. A supervisor can let them in.</source>
      <translation>主办方未批准此人的参会资格。主管可以放行。</translation>
    </message>
    <message>
      <source>A credential or another document is missing. A supervisor can let them in.</source>
      <translation>缺少授权书或其他文件。主管可以放行。</translation>
    </message>
    <message>
      <source>Check this person in first.</source>
      <translation>请先为此人签到。</translation>
    </message>
    <message>
      <source>Say why: choose one of the reasons.</source>
      <translation>请说明原因：从中选择一项。</translation>
    </message>
    <message numerus="yes">
      <source>A badge shows %n zone(s) at most.</source>
      <translation>
        <numerusform>胸牌最多显示 %n 个区域。</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was changed: it already reads like this.</source>
      <translation>未做任何更改：内容已是如此。</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) with this name or address is registered already.</source>
      <translation>
        <numerusform>已有 %n 人以此姓名或地址注册。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This station did nothing in the last %n minute(s) to undo.</source>
      <translation>
        <numerusform>最近 %n 分钟内，此终端没有可撤销的操作。</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no event on this station yet: import one (F8).</source>
      <translation>此终端尚无活动：请导入（F8）。</translation>
    </message>
    <message>
      <source>Only the hub may do this.</source>
      <translation>只有主机可以执行此操作。</translation>
    </message>
    <message>
      <source>Only a hub or an organiser's station may do this. Do it there.</source>
      <translation>只有主机或主办方终端可以执行此操作。请在那里操作。</translation>
    </message>
    <message>
      <source>This is about a hub or an organiser: only a hub above it may do this.</source>
      <translation>这涉及主机或主办方：只有其上级主机可以执行。</translation>
    </message>
    <message>
      <source>Two different people have to sign this, by name.</source>
      <translation>须由两名不同的人具名确认。</translation>
    </message>
    <message numerus="yes">
      <source>%n station(s) have not exchanged since this hub was put back. Let them exchange, or let two people say that nothing is missing.</source>
      <translation>
        <numerusform>此主机还原后，还有 %n 个终端未同步。请让它们同步，或由两人确认没有遗漏。</numerusform>
      </translation>
    </message>
    <message>
      <source>No station can tell what this hub gave out after the backup. Two people have to say that nothing is missing.</source>
      <translation>没有终端知道此主机在备份之后分配了什么。须由两人确认没有遗漏。</translation>
    </message>
    <message>
      <source>What this hub gave out itself after the backup may be known to no station. Two people have to say that nothing is missing.</source>
      <translation>此主机在备份之后自己分配的座位，可能没有终端知道。须由两人确认没有遗漏。</translation>
    </message>
    <message>
      <source>This station gives out seats as it should already.</source>
      <translation>此终端已在正常分配座位。</translation>
    </message>
    <message>
      <source>No station of this event has this name any more.</source>
      <translation>此活动中已没有该名称的终端。</translation>
    </message>
    <message>
      <source>A station cannot do this to itself. Use another one.</source>
      <translation>终端不能对自己执行此操作。请使用其他终端。</translation>
    </message>
    <message>
      <source>This station is written off already.</source>
      <translation>此终端已被注销。</translation>
    </message>
    <message>
      <source>No free seat is held here that the hub could be given.</source>
      <translation>此处没有可交给主机的空余座位。</translation>
    </message>
    <message>
      <source>This does not contradict itself any more. Look again.</source>
      <translation>此处已不再冲突。请重新查看。</translation>
    </message>
    <message>
      <source>The bus of this visit has left.</source>
      <translation>此考察的大巴已出发。</translation>
    </message>
    <message>
      <source>This visit is not recorded as departed.</source>
      <translation>此考察没有出发记录。</translation>
    </message>
    <message>
      <source>This visit has no such bus any more. Look again.</source>
      <translation>此考察已没有这辆大巴。请重新查看。</translation>
    </message>
    <message>
      <source>This bus has left.</source>
      <translation>这辆大巴已出发。</translation>
    </message>
    <message>
      <source>This bus has not left.</source>
      <translation>这辆大巴尚未出发。</translation>
    </message>
    <message>
      <source>Did not go out by a bus of this visit.</source>
      <translation>去程未乘坐此考察的大巴。</translation>
    </message>
    <message>
      <source>Was not counted into a bus.</source>
      <translation>未计入任何大巴。</translation>
    </message>
    <message numerus="yes">
      <source>What is left is kept for %n who are awaited.</source>
      <translation>
        <numerusform>余下的位置留给尚未到的 %n 人。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n missing.</source>
      <translation>
        <numerusform>%n 人未到。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Place %n of the waiting list.</source>
      <translation>
        <numerusform>候补名单第 %n 位。</numerusform>
      </translation>
    </message>
    <message>
      <source>Not signed up for this visit.</source>
      <translation>未报名此考察。</translation>
    </message>
    <message>
      <source>This visit is no longer in the programme.</source>
      <translation>此考察已不在日程中。</translation>
    </message>
    <message>
      <source>This visit is not open to this category.</source>
      <translation>此考察不对该类别开放。</translation>
    </message>
    <message>
      <source>There is another visit at that time. Leave it first.</source>
      <translation>同一时间还有另一场考察。请先退出那一场。</translation>
    </message>
    <message>
      <source>Already on the waiting list of this visit.</source>
      <translation>已在此考察的候补名单上。</translation>
    </message>
    <message>
      <source>Already has a confirmed seat on this visit.</source>
      <translation>已有此考察的确认座位。</translation>
    </message>
    <message>
      <source>Giving up this seat was asked for already; it is done at the next exchange.</source>
      <translation>已申请放弃此座位；将在下次同步时完成。</translation>
    </message>
    <message>
      <source>Badge {issue} was replaced by badge {current}. Take the old badge back.</source>
      <translation>{issue} 号胸牌已更换为 {current} 号。请收回旧胸牌。</translation>
    </message>
    <message>
      <source>The registration was cancelled: {reason}. Ask the organiser.</source>
      <translation>注册已取消：{reason}。请咨询主办方。</translation>
    </message>
    <message>
      <source>Fill in “{field}”.</source>
      <translation>请填写“{field}”。</translation>
    </message>
    <message numerus="yes">
      <source>“{field}” may have %n characters at most.</source>
      <translation>
        <numerusform>“{field}”最多 %n 个字符。</numerusform>
      </translation>
    </message>
    <message>
      <source>These words do not fit there: {why}.</source>
      <translation>此措辞不适用于该处：{why}。</translation>
    </message>
    <message>
      <source>{by} settled this already.</source>
      <translation>{by} 已处理此事。</translation>
    </message>
    <message>
      <source>Give 1 to {most} buses names that differ, and 1 to {seats} seats each.</source>
      <translation>请设置 1 至 {most} 辆大巴，名称各不相同，每辆 1 至 {seats} 座。</translation>
    </message>
    <message>
      <source>Counted into bus {bus} already.</source>
      <translation>已计入大巴 {bus}。</translation>
    </message>
    <message>
      <source>Is counted in bus {bus}.</source>
      <translation>已计入大巴 {bus}。</translation>
    </message>
    <message>
      <source>Goes by bus {bus}.</source>
      <translation>乘坐大巴 {bus}。</translation>
    </message>
    <message>
      <source>{inside} of {seats} seats are taken.</source>
      <translation>{seats} 座已占 {inside} 座。</translation>
    </message>
    <message>
      <source>Has a seat on “{visit}”, not here.</source>
      <translation>座位在“{visit}”，不在此处。</translation>
    </message>
    <message>
      <source>Choose another person.</source>
      <translation>请选择另一个人。</translation>
    </message>
    <message>
      <source>They come in somebody else's place already.</source>
      <translation>此人已代他人参会。</translation>
    </message>
    <message>
      <source>{by} has collected this badge already. Undo that, or reprint.</source>
      <translation>{by} 已领取此胸牌。请撤销，或补打。</translation>
    </message>
    <message>
      <source>Nobody is signed in here. Sign in with your PIN first.</source>
      <translation>此处无人登录。请先用您的 PIN 码登录。</translation>
    </message>
    <message>
      <source>This station can check PINs after its next exchange. Connect it.</source>
      <translation>此终端在下次同步后才能核对 PIN 码。请连接网络。</translation>
    </message>
    <message>
      <source>There is no such account any more.</source>
      <translation>该账户已不存在。</translation>
    </message>
    <message>
      <source>The first account has to be an administrator's.</source>
      <translation>第一个账户必须是管理员账户。</translation>
    </message>
    <message>
      <source>“{act}”: your role may not. Ask a supervisor.</source>
      <translation>“{act}”：您的角色无权执行。请找主管。</translation>
    </message>
    <message>
      <source>Wrong PIN. Tries left at this station: {left}.</source>
      <translation>PIN 码错误。此终端剩余尝试次数：{left}。</translation>
    </message>
    <message>
      <source>The PIN of {name} was wrong too often. A supervisor can unlock it.</source>
      <translation>{name} 的 PIN 码错误次数过多。主管可以解锁。</translation>
    </message>
    <message>
      <source>Somebody called {name} has an account already. Add a letter.</source>
      <translation>已有名为 {name} 的账户。请加一个字加以区分。</translation>
    </message>
    <message>
      <source>{name} is the only administrator. Make another one first.</source>
      <translation>{name} 是唯一的管理员。请先设置另一位。</translation>
    </message>
    <message>
      <source>A PIN has {least} to {most} digits, not all the same and not one after another.</source>
      <translation>PIN 码为 {least} 至 {most} 位数字，不可全部相同或连续。</translation>
    </message>
  </context>
  <context>
    <name>rights</name>
    <message>
      <source>Check somebody in</source>
      <translation>为人员签到</translation>
    </message>
    <message>
      <source>Sign somebody up for a visit</source>
      <translation>为人员报名考察</translation>
    </message>
    <message>
      <source>Let somebody into a bus</source>
      <translation>让人员上车</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Let somebody through a door</source>
      <translation>让人员通过入口</translation>
    </message>
    <message>
      <source>Let somebody in all the same</source>
      <translation>仍然放行某人</translation>
    </message>
    <message>
      <source>Let somebody in against the rules of a door</source>
      <translation>不符入口规则仍放行</translation>
    </message>
    <message>
      <source>Print another badge</source>
      <translation>补打胸牌</translation>
    </message>
    <message>
      <source>Register a walk-in</source>
      <translation>现场登记</translation>
    </message>
    <message>
      <source>Put somebody in another's place</source>
      <translation>指定代替者</translation>
    </message>
    <message>
      <source>Correct somebody's details</source>
      <translation>更正人员信息</translation>
    </message>
    <message>
      <source>Plan buses</source>
      <translation>安排大巴</translation>
    </message>
    <message>
      <source>Print another badge for one that is lost</source>
      <translation>为遗失补打胸牌</translation>
    </message>
    <message>
      <source>Undo an act of more than 15 minutes ago</source>
      <translation>撤销 15 分钟以前的操作</translation>
    </message>
    <message>
      <source>Let a bus leave without somebody</source>
      <translation>让大巴不等人出发</translation>
    </message>
    <message>
      <source>Cancel a registration or reinstate it</source>
      <translation>取消或恢复注册</translation>
    </message>
    <message>
      <source>Settle what does not fit together</source>
      <translation>处理冲突</translation>
    </message>
    <message>
      <source>Record that a bus has left</source>
      <translation>记录大巴出发</translation>
    </message>
    <message>
      <source>Print many badges</source>
      <translation>批量打印胸牌</translation>
    </message>
    <message>
      <source>Decide for protocol</source>
      <translation>礼宾决定</translation>
    </message>
    <message>
      <source>Unlock an account</source>
      <translation>解锁账户</translation>
    </message>
    <message>
      <source>Start or end training</source>
      <translation>开始或结束演练</translation>
    </message>
    <message>
      <source>Import a list</source>
      <translation>导入名单</translation>
    </message>
    <message>
      <source>Erase a person</source>
      <translation>清除个人数据</translation>
    </message>
    <message>
      <source>Let stations in or shut them out</source>
      <translation>接入或封禁终端</translation>
    </message>
    <message>
      <source>Keep the accounts of the staff</source>
      <translation>管理工作人员账户</translation>
    </message>
    <message>
      <source>Set up printers</source>
      <translation>设置打印机</translation>
    </message>
    <message>
      <source>Change the layouts of badges</source>
      <translation>更改胸牌版式</translation>
    </message>
    <message>
      <source>Put a copy back in the place of what is here</source>
      <translation>用备份还原替换此处内容</translation>
    </message>
    <message>
      <source>Set up this station</source>
      <translation>设置此终端</translation>
    </message>
  </context>
  <context>
    <name>terminal</name>
    <message>
      <source>Checked in at two stations</source>
      <translation>在两个终端签到</translation>
    </message>
    <message>
      <source>Registered twice at the desk</source>
      <translation>在注册台重复注册</translation>
    </message>
    <message>
      <source>Two people in one person's place</source>
      <translation>两人代替同一人</translation>
    </message>
    <message>
      <source>Corrected differently at two stations</source>
      <translation>两个终端更正不一致</translation>
    </message>
    <message>
      <source>Checked in although cancelled</source>
      <translation>已取消仍签到</translation>
    </message>
    <message>
      <source>Checked in with a badge that was void</source>
      <translation>凭作废胸牌签到</translation>
    </message>
    <message>
      <source>Seats on two visits at one time</source>
      <translation>同一时间在两场考察有座位</translation>
    </message>
    <message>
      <source>Counted into two buses</source>
      <translation>计入两辆大巴</translation>
    </message>
    <message>
      <source>One badge at two doors</source>
      <translation>一个胸牌出现在两个入口</translation>
    </message>
    <message>
      <source>Seat given by a station that was given up</source>
      <translation>已放弃的终端分配的座位</translation>
    </message>
    <message>
      <source>Confirmed seat that does not hold</source>
      <translation>已确认的座位无效</translation>
    </message>
    <message>
      <source>Acts of a station that was shut out</source>
      <translation>被封禁终端的操作</translation>
    </message>
    <message>
      <source>Two computers wrote under one name</source>
      <translation>两台电脑以同一名称写入</translation>
    </message>
    <message>
      <source>Said about a station by one that may not</source>
      <translation>无权终端对终端的操作</translation>
    </message>
    <message>
      <source>This hub gives out no further seats</source>
      <translation>此主机不再分配座位</translation>
    </message>
    <message>
      <source>Acts that this version does not know</source>
      <translation>此版本不认识的操作</translation>
    </message>
    <message>
      <source>The person counts once. Find out whether two people came under one name: a badge may be in the wrong hands. Else take the second badge back.</source>
      <translation>此人只计一次。请查明是否有两人使用同一姓名：胸牌可能在他人手中。否则请收回第二个胸牌。</translation>
    </message>
    <message>
      <source>Keep one registration, cancel the other one, and take its badge back. If they are two people, say so.</source>
      <translation>保留一个注册，取消另一个，并收回其胸牌。如果是两个人，请注明。</translation>
    </message>
    <message>
      <source>Two stations put somebody in the same place. The later one counts: ask the delegation who comes, and cancel the other registration if need be.</source>
      <translation>两个终端各自安排了人代替同一位置。以后一个为准：请询问代表团谁来，必要时取消另一份注册。</translation>
    </message>
    <message>
      <source>The later one stands. Ask the person which is right, and correct it if need be; print a new badge if it reads wrong.</source>
      <translation>以较晚者为准。请询问本人哪个正确，必要时更正；若胸牌有误请打印新的。</translation>
    </message>
    <message>
      <source>The station had not heard of the cancellation. Find the person, and reinstate the registration or take the badge back.</source>
      <translation>该终端当时不知道已取消。请找到此人，恢复注册或收回胸牌。</translation>
    </message>
    <message>
      <source>The station had not heard of the newer badge. Find out who wears the old one, and take it back.</source>
      <translation>该终端当时不知道有新胸牌。请查明谁佩戴旧胸牌并收回。</translation>
    </message>
    <message>
      <source>Ask the person which one to keep, and give the other seat up.</source>
      <translation>请询问本人保留哪一个，并放弃另一个座位。</translation>
    </message>
    <message>
      <source>One badge was let in at two doors. Ask both ushers: if two people came, the badge was copied, so print the true owner another one, which voids both.</source>
      <translation>一个胸牌在两个入口被放行。请询问双方引导员：如果来了两个人，说明胸牌被复制，请为本人补打胸牌，这会使两者都作废。</translation>
    </message>
    <message>
      <source>Nobody sits in two buses: ask both marshals, and take this person off the one that was wrong. The later one counts until then.</source>
      <translation>没人会坐两辆大巴：请询问双方随车员，把此人从错误的一辆移除。在此之前以较晚者为准。</translation>
    </message>
    <message>
      <source>The seat counts, and nobody else has it. Check that the person is known and was told; else give the seat up.</source>
      <translation>座位有效，且未分给他人。请核实此人身份并确认已告知；否则放弃座位。</translation>
    </message>
    <message>
      <source>The person was told of a seat that another act had taken. Tell them, and sign them up again: they come first in fairness.</source>
      <translation>告知此人的座位已被另一操作占用。请告知本人并重新报名：按公平原则应优先。</translation>
    </message>
    <message>
      <source>They are kept. Look at what the station did after it was shut out, and who used it.</source>
      <translation>已保存。请查看该终端被封禁后做了什么、由谁使用。</translation>
    </message>
    <message>
      <source>A disk was copied or put back. Both sides are kept. Stop one of the two computers, and join it again with an empty folder.</source>
      <translation>磁盘被复制或还原。两份记录都已保存。请停用其中一台电脑，并用空文件夹重新加入。</translation>
    </message>
    <message>
      <source>It has no effect. If it is meant, do it again at the hub or at an organiser's station.</source>
      <translation>无效。如确有此意，请在主机或主办方终端上重做。</translation>
    </message>
    <message>
      <source>It was put back from a backup. Let every station exchange with it, or two people attest: kioskctl release-minting.</source>
      <translation>它由备份还原。请让每个终端与它同步，或由两人证明：kioskctl release-minting。</translation>
    </message>
    <message>
      <source>Update Rollcall on this station. What it does not know is kept for then.</source>
      <translation>请更新此终端的 Rollcall。它不认识的内容会一直保留。</translation>
    </message>
    <message>
      <source>Nobody has checked this person in here yet. Send them to the registration desk; to let them in, say why with --although.</source>
      <translation>此人尚未在此签到。请引导至注册台；如要放行，请用 --although 说明原因。</translation>
    </message>
    <message>
      <source>Not counted in here. Nothing was changed.</source>
      <translation>此处未计入场内。未做任何更改。</translation>
    </message>
    <message>
      <source>{inside} of {capacity} in{share}{over}</source>
      <translation>场内 {inside}/{capacity} 人{share}{over}</translation>
    </message>
    <message numerus="yes">
      <source>, %n times by now</source>
      <translation>
        <numerusform>，至今 %n 次</numerusform>
      </translation>
    </message>
    <message>
      <source>{inside} in</source>
      <translation>场内 {inside} 人</translation>
    </message>
    <message>
      <source>, {over} too many</source>
      <translation>，超出 {over} 人</translation>
    </message>
    <message>
      <source>There is no session {session} with a door. List them: kioskctl door list.</source>
      <translation>没有设入口的会议 {session}。查看列表：kioskctl door list。</translation>
    </message>
    <message>
      <source>This session is for {list}, and not for {category}.</source>
      <translation>此会议面向 {list}，不面向 {category}。</translation>
    </message>
    <message>
      <source>This door is open from {opens} to {closes}.</source>
      <translation>此入口开放时间为 {opens} 至 {closes}。</translation>
    </message>
    <message>
      <source> Now: “{session}”.</source>
      <translation> 现在：“{session}”。</translation>
    </message>
    <message>
      <source>Full: {inside} of {capacity} are in.</source>
      <translation>已满：{capacity} 人中已有 {inside} 人在场内。</translation>
    </message>
    <message>
      <source>Already in since {at}</source>
      <translation>自 {at} 起已在场内</translation>
    </message>
    <message>
      <source>Give the number of people, from 0 to {most}.</source>
      <translation>请填写人数，0 至 {most}。</translation>
    </message>
    <message>
      <source>, by {by}</source>
      <translation>，{by}</translation>
    </message>
    <message>
      <source>Not counted in here. They went out at {at}. Nothing was changed.</source>
      <translation>此处未计入场内。已于 {at} 离开。未做任何更改。</translation>
    </message>
    <message numerus="yes">
      <source>An event offers %n topic(s) at most.</source>
      <translation>
        <numerusform>一场活动最多提供 %n 个主题。</numerusform>
      </translation>
    </message>
    <message>
      <source>This person did not say “{topic}”. List them: kioskctl interests list.</source>
      <translation>此人没有表示“{topic}”。查看列表：kioskctl interests list。</translation>
    </message>
    <message>
      <source>There is no such meeting. List them: kioskctl meetings list.</source>
      <translation>没有这个会面。查看列表：kioskctl meetings list。</translation>
    </message>
    <message>
      <source>A meeting takes two people. Name another one.</source>
      <translation>会面需要两个人。请指定另一位。</translation>
    </message>
    <message numerus="yes">
      <source>Write the times as 2019-10-14T09:30. A meeting takes %n minute(s) at most.</source>
      <translation>
        <numerusform>时间请写成 2019-10-14T09:30。一次会面最长 %n 分钟。</numerusform>
      </translation>
    </message>
    <message>
      <source>This meeting was held or called off already. Move it, or arrange another one.</source>
      <translation>此会面已举行或已取消。请改期，或另行安排。</translation>
    </message>
    <message>
      <source>The event is on from {first} to {last}. Choose a time on those days.</source>
      <translation>活动时间为 {first} 至 {last}。请选择这几天内的时间。</translation>
    </message>
    <message>
      <source>{code} has another meeting then: {time}, table {table}. Choose another time.</source>
      <translation>{code} 届时另有会面：{time}，{table} 号桌。请选择其他时间。</translation>
    </message>
    <message>
      <source>Table {table} is taken then: {time}. Choose another table or time.</source>
      <translation>{table} 号桌届时已被占用：{time}。请选择其他桌或时间。</translation>
    </message>
    <message>
      <source>Only a hub of the event or an organiser's station may do this. Do it there, or join this computer anew with a code for that role.</source>
      <translation>只有此活动的主机或主办方终端可以执行。请在那里操作，或用该角色的代码重新加入这台电脑。</translation>
    </message>
    <message>
      <source>That station is a hub or an organiser's itself. Do this at the hub above it.</source>
      <translation>该终端本身是主机或主办方终端。请在其上级主机操作。</translation>
    </message>
    <message>
      <source>Two different people have to attest this. Give both names.</source>
      <translation>须由两名不同的人证明。请提供两个姓名。</translation>
    </message>
    <message>
      <source>No station could vouch for what was done since the backup was made. Two people have to attest it. Give both names.</source>
      <translation>没有终端能为备份之后的操作作证。须由两人证明。请提供两个姓名。</translation>
    </message>
    <message>
      <source>What this hub gave out itself after the backup was made may be known to no station. Look at its printed slips and lists; then two people have to attest that nothing is missing. Give both names.</source>
      <translation>此主机在备份之后自己分配的座位，可能没有终端知道。请核对已打印的凭条和名单；然后须由两人证明没有遗漏。请提供两个姓名。</translation>
    </message>
    <message>
      <source>This hub is not held: there is nothing to release.</source>
      <translation>此主机未被暂停：没有可解除的内容。</translation>
    </message>
    <message>
      <source>There is no such station. List them: kioskctl stations.</source>
      <translation>没有这个终端。查看列表：kioskctl stations。</translation>
    </message>
    <message>
      <source>A station does not write itself off. Do it at the hub.</source>
      <translation>终端不能注销自己。请在主机操作。</translation>
    </message>
    <message>
      <source>This station is written off already.</source>
      <translation>此终端已被注销。</translation>
    </message>
    <message>
      <source>There is no such conflict here. List them: kioskctl conflicts.</source>
      <translation>此处没有这个冲突。查看列表：kioskctl conflicts。</translation>
    </message>
    <message>
      <source>Stations that have not exchanged with this hub since it was put back: {len}. Wait for them, write off those that are lost, or let two people attest.</source>
      <translation>此主机还原后尚未同步的终端：{len} 个。请等待它们，注销已遗失的，或由两人证明。</translation>
    </message>
    <message>
      <source>This was settled already: {how}.</source>
      <translation>此事已处理：{how}。</translation>
    </message>
    <message>
      <source>This was settled already by {by}: {how}.</source>
      <translation>{by} 已处理此事：{how}。</translation>
    </message>
    <message>
      <source>Nobody at this event has this code. Find the person by name.</source>
      <translation>此活动中无人使用此代码。请按姓名查找。</translation>
    </message>
    <message>
      <source>This code was not issued by the event, or it is damaged. Keep the badge, find the person by name and check an identity document.</source>
      <translation>此代码并非本活动签发，或已损坏。请收回胸牌，按姓名查找并核对身份证件。</translation>
    </message>
    <message>
      <source>This badge belongs to another event. Find the person by name.</source>
      <translation>此胸牌属于其他活动。请按姓名查找。</translation>
    </message>
    <message>
      <source>This badge was taken back. Keep it, and print a new one if need be.</source>
      <translation>此胸牌已被收回。请留下它，必要时打印新的。</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import it, or join a hub.</source>
      <translation>此处尚未设置活动。请导入，或加入主机。</translation>
    </message>
    <message>
      <source>This person is not registered. Find the person by name, or register a walk-in.</source>
      <translation>此人未注册。请按姓名查找，或进行现场登记。</translation>
    </message>
    <message>
      <source>For another badge, reprint it with a reason.</source>
      <translation>如需另一个胸牌，请说明原因并补打。</translation>
    </message>
    <message>
      <source>Please go to the registration desk: a colleague there has something for you and checks you in.</source>
      <translation>请前往注册台：那里的工作人员有事项转达，并为您签到。</translation>
    </message>
    <message>
      <source>Not accredited. A supervisor may let them in: kioskctl check-in CODE --although WHY --by NAME.</source>
      <translation>未获参会资格。主管可以放行：kioskctl check-in CODE --although WHY --by NAME。</translation>
    </message>
    <message>
      <source>A credential or another document is missing. Once it is here: kioskctl accredit. A supervisor may let them in: kioskctl check-in CODE --although WHY --by NAME.</source>
      <translation>缺少授权书或其他文件。收到后：kioskctl accredit。主管可以放行：kioskctl check-in CODE --although WHY --by NAME。</translation>
    </message>
    <message>
      <source>Check this person in first.</source>
      <translation>请先为此人签到。</translation>
    </message>
    <message>
      <source>Already checked in at {at} by {by}</source>
      <translation>已于 {at} 由 {by} 签到</translation>
    </message>
    <message>
      <source>Already checked in at {at}</source>
      <translation>已于 {at} 签到</translation>
    </message>
    <message>
      <source>Already checked in by {by}</source>
      <translation>已由 {by} 签到</translation>
    </message>
    <message>
      <source>Already checked in</source>
      <translation>已签到</translation>
    </message>
    <message numerus="yes">
      <source>A badge shows %n zone(s) at most.</source>
      <translation>
        <numerusform>胸牌最多显示 %n 个区域。</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was changed: it already reads like this.</source>
      <translation>未做任何更改：内容已是如此。</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) with this name or e-mail address are registered already. If this is another person, say so with --although-similar.</source>
      <translation>
        <numerusform>已有 %n 人以此姓名或电子邮箱注册。如果是另一个人，请加上 --although-similar。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This station did nothing in the last %n minute(s) that can be undone.</source>
      <translation>
        <numerusform>最近 %n 分钟内，此终端没有可撤销的操作。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Give the number on the item, at most %n letters.</source>
      <translation>
        <numerusform>请填写物品上的编号，最多 %n 个字符。</numerusform>
      </translation>
    </message>
    <message>
      <source>title</source>
      <translation>称谓</translation>
    </message>
    <message>
      <source>given name</source>
      <translation>名</translation>
    </message>
    <message>
      <source>family name</source>
      <translation>姓</translation>
    </message>
    <message>
      <source>name in own script</source>
      <translation>本国文字姓名</translation>
    </message>
    <message>
      <source>position</source>
      <translation>职务</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>机构</translation>
    </message>
    <message>
      <source>country</source>
      <translation>国家</translation>
    </message>
    <message>
      <source>category</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>电子邮箱</translation>
    </message>
    <message>
      <source>table</source>
      <translation>桌号</translation>
    </message>
    <message>
      <source>seat</source>
      <translation>座位</translation>
    </message>
    <message>
      <source>zones</source>
      <translation>区域</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>role</source>
      <translation>角色</translation>
    </message>
    <message>
      <source>name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>name of who answers for it</source>
      <translation>负责人姓名</translation>
    </message>
    <message>
      <source>name of who collects it</source>
      <translation>领取人姓名</translation>
    </message>
    <message>
      <source>letter or identity that was seen</source>
      <translation>所核对的委托书或身份证件</translation>
    </message>
    <message>
      <source>Badge {issue} was replaced by badge {current}. Take the old badge back.</source>
      <translation>{issue} 号胸牌已更换为 {current} 号。请收回旧胸牌。</translation>
    </message>
    <message>
      <source>The registration was cancelled: {reason}. Ask the organiser.</source>
      <translation>注册已取消：{reason}。请咨询主办方。</translation>
    </message>
    <message>
      <source>Say why, with one of these reasons: {list}.</source>
      <translation>请说明原因，从以下选择：{list}。</translation>
    </message>
    <message>
      <source>The {field} is missing. Give it and try again.</source>
      <translation>缺少：{field}。请填写后重试。</translation>
    </message>
    <message numerus="yes">
      <source>The {field} may have %n characters at most. Shorten it.</source>
      <translation>
        <numerusform>{field}：最多 %n 个字符。请缩短。</numerusform>
      </translation>
    </message>
    <message>
      <source>The item {item} is lent already. Take it back first: kioskctl items take-back.</source>
      <translation>物品 {item} 已借出。请先收回：kioskctl items take-back。</translation>
    </message>
    <message>
      <source>The item {item} is not out. List what is: kioskctl items out.</source>
      <translation>物品 {item} 未借出。查看已借出：kioskctl items out。</translation>
    </message>
    <message>
      <source>These words do not fit there: {why}.</source>
      <translation>此措辞不适用于该处：{why}。</translation>
    </message>
    <message>
      <source>quorum</source>
      <translation>达到法定人数</translation>
    </message>
    <message>
      <source>NO quorum</source>
      <translation>未达法定人数</translation>
    </message>
    <message>
      <source>Nobody is left to check in: everybody of this delegation is in, or cancelled.</source>
      <translation>没有待签到的人：此代表团人员均已到场或已取消。</translation>
    </message>
    <message>
      <source>This person is not here, so there is no arrival to take care of.</source>
      <translation>此人尚未到场，没有需要接待的到达。</translation>
    </message>
    <message>
      <source>Somebody takes care of this arrival already.</source>
      <translation>已有人接待此到达。</translation>
    </message>
    <message>
      <source>Write a share as 1/2 or 2/3: above nothing, and no more than all.</source>
      <translation>请将比例写成 1/2 或 2/3：大于零，且不超过全部。</translation>
    </message>
    <message>
      <source>That time is still to come. Set it ahead (protocol freeze-at), or leave --at out.</source>
      <translation>该时间尚未到。请预先设置（protocol freeze-at），或去掉 --at。</translation>
    </message>
    <message>
      <source>Set a time that is still to come, within a month.</source>
      <translation>请设置一个月内尚未到的时间。</translation>
    </message>
    <message>
      <source>No board is to be frozen at that time, or it was frozen already.</source>
      <translation>该时间没有待冻结的看板，或已冻结。</translation>
    </message>
    <message>
      <source>more than {share} of the members</source>
      <translation>超过成员的 {share}</translation>
    </message>
    <message>
      <source>more than {share} of those who may vote</source>
      <translation>超过有表决权者的 {share}</translation>
    </message>
    <message>
      <source>at least {share} of the members</source>
      <translation>至少成员的 {share}</translation>
    </message>
    <message>
      <source>at least {share} of those who may vote</source>
      <translation>至少有表决权者的 {share}</translation>
    </message>
    <message>
      <source>{answer}: {present} present, {needed} needed; {entitled} of {members} members may vote</source>
      <translation>{answer}：出席 {present}，需要 {needed}；{members} 个成员中 {entitled} 个有表决权</translation>
    </message>
    <message>
      <source>half</source>
      <translation>半数</translation>
    </message>
    <message>
      <source>all</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>There is no delegation {code}. List them: kioskctl delegations.</source>
      <translation>没有代表团 {code}。查看列表：kioskctl delegations。</translation>
    </message>
    <message>
      <source>Has a note: {note}. Read it, then name this person with --note-read.</source>
      <translation>有备注：{note}。请阅读，然后用 --note-read 注明此人。</translation>
    </message>
    <message>
      <source>Nothing here is called “{said}”. Choose from {list}.</source>
      <translation>此处没有“{said}”。请从以下选择：{list}。</translation>
    </message>
    <message>
      <source>{by} takes care of this arrival already.</source>
      <translation>{by} 已在接待此到达。</translation>
    </message>
    <message>
      <source>Say who comes in their place: another person.</source>
      <translation>请注明由谁代替：另一个人。</translation>
    </message>
    <message>
      <source>They are there in somebody else's place already. Choose another person.</source>
      <translation>此人已代他人参会。请选择另一个人。</translation>
    </message>
    <message>
      <source>Another person comes in their place (kioskctl show says who).</source>
      <translation>由他人代替参会（用 kioskctl show 查看是谁）。</translation>
    </message>
    <message>
      <source>{by} has collected this badge already. Undo that first, or reprint the badge.</source>
      <translation>{by} 已领取此胸牌。请先撤销，或补打胸牌。</translation>
    </message>
    <message>
      <source>This station holds no free seats that it could give back to a hub.</source>
      <translation>此终端没有可交还主机的空余座位。</translation>
    </message>
    <message>
      <source>Only the hub may do this. Do it there.</source>
      <translation>只有主机可以执行此操作。请在那里操作。</translation>
    </message>
    <message>
      <source>Did not go out by bus. To take them back, say --although-other-bus.</source>
      <translation>去程未乘坐大巴。如要接回，请加上 --although-other-bus。</translation>
    </message>
    <message>
      <source>Was not counted into a bus. Nothing was changed.</source>
      <translation>未计入任何大巴。未做任何更改。</translation>
    </message>
    <message>
      <source>Not signed up for this visit.</source>
      <translation>未报名此考察。</translation>
    </message>
    <message>
      <source>Where a seat is left, say --standby.</source>
      <translation>如有余座，请加上 --standby。</translation>
    </message>
    <message>
      <source>There is no visit {visit} with limited seats. List them: kioskctl visits.</source>
      <translation>没有座位有限的考察 {visit}。查看列表：kioskctl visits。</translation>
    </message>
    <message>
      <source>The visit {visit} is not open to the category {category}.</source>
      <translation>考察 {visit} 不面向类别 {category}。</translation>
    </message>
    <message>
      <source>{visit} is at the same time as “{other}”. Leave that one first, or sign up for both with --although-clashing.</source>
      <translation>{visit} 与“{other}”时间相同。请先退出那一场，或用 --although-clashing 同时报名两场。</translation>
    </message>
    <message>
      <source>Already on the waiting list of {visit}.</source>
      <translation>已在 {visit} 的候补名单中。</translation>
    </message>
    <message>
      <source>Already has a confirmed seat on {visit}.</source>
      <translation>在 {visit} 已有确认的座位。</translation>
    </message>
    <message>
      <source>Not signed up for {visit}.</source>
      <translation>未报名 {visit}。</translation>
    </message>
    <message>
      <source>Giving up this seat on {visit} was asked for already; it is done at the next exchange.</source>
      <translation>已申请放弃 {visit} 的座位；将在下次同步时完成。</translation>
    </message>
    <message>
      <source>The bus of {visit} has left: nobody gets a seat on it any more.</source>
      <translation>{visit} 的大巴已出发：不再分配座位。</translation>
    </message>
    <message>
      <source>No departure of {visit} is recorded. Nothing was changed.</source>
      <translation>没有 {visit} 的出发记录。未做任何更改。</translation>
    </message>
    <message>
      <source>There is no bus {bus} on this visit. See kioskctl bus roll.</source>
      <translation>此考察没有大巴 {bus}。请看 kioskctl bus roll。</translation>
    </message>
    <message>
      <source>Give 1 to {most} buses names that differ, and 1 to {seats} seats each.</source>
      <translation>请设置 1 至 {most} 辆大巴，名称各不相同，每辆 1 至 {seats} 座。</translation>
    </message>
    <message>
      <source>Bus {bus} has left. Where that is a mistake, take its leaving back first.</source>
      <translation>大巴 {bus} 已出发。如有误，请先撤销出发。</translation>
    </message>
    <message>
      <source>Bus {bus} has not left. Nothing was changed.</source>
      <translation>大巴 {bus} 尚未出发。未做任何更改。</translation>
    </message>
    <message>
      <source>Counted into bus {bus} already, at {moment}.</source>
      <translation>已计入大巴 {bus}，时间 {moment}。</translation>
    </message>
    <message>
      <source>Is in bus {bus} already. To change, say --although-other-bus.</source>
      <translation>已在大巴 {bus} 上。如要更换，请加上 --although-other-bus。</translation>
    </message>
    <message>
      <source>Goes by bus {bus}. To take them here, say --although-other-bus.</source>
      <translation>乘坐大巴 {bus}。如要在此上车，请加上 --although-other-bus。</translation>
    </message>
    <message>
      <source>Bus {bus} is full: {inside} of {seats} seats.</source>
      <translation>大巴 {bus} 已满：{seats} 座已占 {inside} 座。</translation>
    </message>
    <message>
      <source>The places that are left are kept for {awaited} who are awaited. When nobody waits for them any more, say --although-missing.</source>
      <translation>余下的位置留给尚未到的 {awaited} 人。如不再等待，请加上 --although-missing。</translation>
    </message>
    <message>
      <source>Bus {bus} cannot leave: {len} missing. To leave without them, say who answers for it and why: --by NAME --reason WHY.</source>
      <translation>大巴 {bus} 不能出发：{len} 人未到。如要不等他们出发，请注明负责人和原因：--by NAME --reason WHY。</translation>
    </message>
    <message>
      <source>Has no seat here, but one on “{other}”. Show them to that bus.</source>
      <translation>在此没有座位，但在“{other}”有。请引导至那辆大巴。</translation>
    </message>
    <message>
      <source>Not confirmed: place {place} of the waiting list.</source>
      <translation>未确认：候补名单第 {place} 位。</translation>
    </message>
    <message>
      <source>A self-service station does what its screens offer, and nothing else. Do it at a desk.</source>
      <translation>自助终端只能执行其屏幕提供的操作。请在注册台操作。</translation>
    </message>
    <message>
      <source>No kiosk made this call. List those that are open: kioskctl kiosk calls.</source>
      <translation>没有自助机发出此呼叫。查看未处理的呼叫：kioskctl kiosk calls。</translation>
    </message>
    <message>
      <source>Somebody saw to this call already.</source>
      <translation>已有人处理此呼叫。</translation>
    </message>
    <message>
      <source>The fee of the delegation is open. Record that it is paid (kioskctl delegation standing), or let this person in with --although and --by.</source>
      <translation>代表团的会费未缴。请记录已缴费（kioskctl delegation standing），或用 --although 和 --by 放行此人。</translation>
    </message>
    <message>
      <source>Protocol wants to welcome this person: check them in at a desk.</source>
      <translation>礼宾要迎接此人：请在注册台为其签到。</translation>
    </message>
    <message>
      <source>{name} saw to this call already.</source>
      <translation>{name} 已处理此呼叫。</translation>
    </message>
    <message>
      <source>Nobody is signed in here. Sign in with your PIN first.</source>
      <translation>此处无人登录。请先用您的 PIN 码登录。</translation>
    </message>
    <message numerus="yes">
      <source>Wrong PIN. %n tries left at this station.</source>
      <translation>
        <numerusform>PIN 码错误。此终端还可尝试 %n 次。</numerusform>
      </translation>
    </message>
    <message>
      <source>PINs can be checked here after the next exchange. Let this station exchange.</source>
      <translation>下次同步后才能在此核对 PIN 码。请让此终端同步。</translation>
    </message>
    <message>
      <source>No such account, or it is switched off. List them: kioskctl staff list.</source>
      <translation>没有这个账户，或已停用。查看列表：kioskctl staff list。</translation>
    </message>
    <message>
      <source>The first account has to be an administrator's.</source>
      <translation>第一个账户必须是管理员账户。</translation>
    </message>
    <message>
      <source>This takes somebody who may {right}.</source>
      <translation>需要有权限的人：{right}。</translation>
    </message>
    <message>
      <source>The PIN of {name} was wrong too often here. A supervisor unlocks it, or: kioskctl staff unlock.</source>
      <translation>{name} 的 PIN 码在此错误次数过多。由主管解锁，或：kioskctl staff unlock。</translation>
    </message>
    <message>
      <source>Somebody called {name} has an account already. Add a letter or a place.</source>
      <translation>已有名为 {name} 的账户。请加一个字或地名加以区分。</translation>
    </message>
    <message>
      <source>{name} is the only administrator. Make another one first.</source>
      <translation>{name} 是唯一的管理员。请先设置另一位。</translation>
    </message>
    <message>
      <source>A PIN has {least} to {most} digits, not all the same and not one after another.</source>
      <translation>PIN 码为 {least} 至 {most} 位数字，不可全部相同或连续。</translation>
    </message>
    <message numerus="yes">
      <source>%n person(s) left out: not accredited, or a document is missing (kioskctl show CODE).</source>
      <translation>
        <numerusform>已排除 %n 人：未获参会资格或缺少文件（kioskctl show CODE）。</numerusform>
      </translation>
    </message>
    <message>
      <source>OK</source>
      <translation>正常</translation>
    </message>
    <message>
      <source>OK, protocol alerted</source>
      <translation>正常，已通知礼宾</translation>
    </message>
    <message>
      <source>OK, read the note</source>
      <translation>正常，请阅读备注</translation>
    </message>
    <message>
      <source>Already in</source>
      <translation>此前已入场</translation>
    </message>
    <message>
      <source>Wrong day or session</source>
      <translation>日期或会议不符</translation>
    </message>
    <message>
      <source>Session full</source>
      <translation>会议已满</translation>
    </message>
    <message>
      <source>Not accredited</source>
      <translation>未获参会资格</translation>
    </message>
    <message>
      <source>Document missing</source>
      <translation>缺少文件</translation>
    </message>
    <message>
      <source>Fee open</source>
      <translation>会费未缴</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>已取消</translation>
    </message>
    <message>
      <source>Replaced badge</source>
      <translation>已更换的胸牌</translation>
    </message>
    <message>
      <source>Revoked badge</source>
      <translation>已收回的胸牌</translation>
    </message>
    <message>
      <source>Forged or damaged code</source>
      <translation>代码伪造或损坏</translation>
    </message>
    <message>
      <source>Code of another event</source>
      <translation>其他活动的代码</translation>
    </message>
    <message>
      <source>Unknown code</source>
      <translation>未知代码</translation>
    </message>
    <message>
      <source>Several people match</source>
      <translation>多人匹配</translation>
    </message>
    <message>
      <source>Bus full</source>
      <translation>大巴已满</translation>
    </message>
    <message>
      <source>Wrong bus</source>
      <translation>不是这辆大巴</translation>
    </message>
    <message>
      <source>Not confirmed (waiting list)</source>
      <translation>未确认（候补名单）</translation>
    </message>
    <message>
      <source>This was not done ({refusal}).</source>
      <translation>未执行（{refusal}）。</translation>
    </message>
    <message>
      <source>registration</source>
      <translation>注册</translation>
    </message>
    <message>
      <source>check-in</source>
      <translation>签到</translation>
    </message>
    <message>
      <source>badge</source>
      <translation>胸牌</translation>
    </message>
    <message>
      <source>correction</source>
      <translation>更正</translation>
    </message>
    <message>
      <source>substitution</source>
      <translation>代替</translation>
    </message>
    <message>
      <source>collection by somebody else</source>
      <translation>他人代领</translation>
    </message>
    <message>
      <source>sending on</source>
      <translation>转出</translation>
    </message>
    <message>
      <source>photograph</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>item lent</source>
      <translation>借出物品</translation>
    </message>
    <message>
      <source>item taken back</source>
      <translation>归还物品</translation>
    </message>
    <message>
      <source>meeting</source>
      <translation>会面</translation>
    </message>
    <message>
      <source>moving of a meeting</source>
      <translation>会面改期</translation>
    </message>
    <message>
      <source>calling off of a meeting</source>
      <translation>取消会面</translation>
    </message>
    <message>
      <source>meeting that was held</source>
      <translation>已举行的会面</translation>
    </message>
    <message>
      <source>meeting that was missed</source>
      <translation>未成的会面</translation>
    </message>
    <message>
      <source>table or zones</source>
      <translation>餐桌或区域</translation>
    </message>
    <message>
      <source>accreditation</source>
      <translation>参会资格</translation>
    </message>
    <message>
      <source>role in a delegation</source>
      <translation>代表团内身份</translation>
    </message>
    <message>
      <source>announcement of an arrival</source>
      <translation>到达通知</translation>
    </message>
    <message>
      <source>fee and credentials</source>
      <translation>会费和授权书</translation>
    </message>
    <message>
      <source>rule of a quorum</source>
      <translation>法定人数规则</translation>
    </message>
    <message>
      <source>who counts as present</source>
      <translation>谁视为出席</translation>
    </message>
    <message>
      <source>freeze that was set ahead</source>
      <translation>预设的冻结</translation>
    </message>
    <message>
      <source>cancellation of the registration</source>
      <translation>取消注册</translation>
    </message>
    <message>
      <source>reinstatement of the registration</source>
      <translation>恢复注册</translation>
    </message>
    <message>
      <source>giving up of a seat</source>
      <translation>放弃座位</translation>
    </message>
    <message>
      <source>place in a waiting list</source>
      <translation>候补位次</translation>
    </message>
    <message>
      <source>leaving of a waiting list</source>
      <translation>退出候补</translation>
    </message>
    <message>
      <source>getting into a bus</source>
      <translation>上车</translation>
    </message>
    <message>
      <source>way through a door</source>
      <translation>通过入口</translation>
    </message>
    <message>
      <source>count of heads</source>
      <translation>清点人数</translation>
    </message>
  </context>
  <context>
    <name>hub</name>
    <message>
      <source>For a computer that is lost, stolen or given back. The hub takes what it still has to give, once, and gives it nothing more. This cannot be undone; seats that it holds stay with it.</source>
      <translation>用于遗失、被盗或归还的电脑。主机会一次性接收它尚未交出的内容，之后不再给它任何内容。此操作无法撤销；它持有的座位仍归它。</translation>
    </message>
    <message>
      <source>No event yet</source>
      <translation>尚无活动</translation>
    </message>
    <message>
      <source>Import one: kioskctl import PATH</source>
      <translation>请导入：kioskctl import PATH</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>考察</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>座位</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>已占</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>此处空余</translation>
    </message>
    <message>
      <source>Free at stations</source>
      <translation>各终端空余</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>候补</translation>
    </message>
    <message>
      <source>Stations</source>
      <translation>终端</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>终端</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>角色</translation>
    </message>
    <message>
      <source>Last exchange</source>
      <translation>上次同步</translation>
    </message>
    <message>
      <source>Its clock</source>
      <translation>时钟</translation>
    </message>
    <message>
      <source>Acts held</source>
      <translation>持有操作</translation>
    </message>
    <message>
      <source>revoked</source>
      <translation>已封禁</translation>
    </message>
    <message>
      <source>right</source>
      <translation>准确</translation>
    </message>
    <message>
      <source>{seconds} s ahead</source>
      <translation>快 {seconds} 秒</translation>
    </message>
    <message>
      <source>{seconds} s behind</source>
      <translation>慢 {seconds} 秒</translation>
    </message>
    <message>
      <source>Revoke</source>
      <translation>封禁</translation>
    </message>
    <message>
      <source>Scan it at the station, or type:</source>
      <translation>在终端上扫描，或输入：</translation>
    </message>
    <message>
      <source>{event}: hub</source>
      <translation>{event}：主机</translation>
    </message>
    <message>
      <source>people held</source>
      <translation>持有人员</translation>
    </message>
    <message>
      <source>checked in</source>
      <translation>已签到</translation>
    </message>
    <message>
      <source>badges</source>
      <translation>胸牌</translation>
    </message>
    <message>
      <source>checked in twice</source>
      <translation>重复签到</translation>
    </message>
    <message>
      <source>never</source>
      <translation>从未</translation>
    </message>
    <message>
      <source>in step</source>
      <translation>一致</translation>
    </message>
    <message>
      <source>exchanging</source>
      <translation>同步中</translation>
    </message>
    <message>
      <source>Revoke “{station}”?</source>
      <translation>封禁“{station}”？</translation>
    </message>
    <message>
      <source>Join code for one station ({role})</source>
      <translation>单个终端的加入码（{role}）</translation>
    </message>
    <message>
      <source>at {address}</source>
      <translation>地址：{address}</translation>
    </message>
    <message>
      <source>now</source>
      <translation>现在</translation>
    </message>
    <message>
      <source>{hours} h ago</source>
      <translation>{hours} 小时前</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>考察</translation>
    </message>
    <message>
      <source>Revoke it</source>
      <translation>封禁</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Let a station in</source>
      <translation>接入终端</translation>
    </message>
    <message>
      <source>Show a join code</source>
      <translation>显示加入码</translation>
    </message>
    <message>
      <source>For ten minutes.</source>
      <translation>十分钟内有效。</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <source>desk</source>
      <translation>注册台</translation>
    </message>
    <message>
      <source>self-service</source>
      <translation>自助服务</translation>
    </message>
    <message>
      <source>gate</source>
      <translation>入口</translation>
    </message>
    <message>
      <source>organiser</source>
      <translation>主办方</translation>
    </message>
    <message>
      <source>hub</source>
      <translation>主机</translation>
    </message>
    <message>
      <source>{seconds} s ago</source>
      <translation>{seconds} 秒前</translation>
    </message>
    <message>
      <source>{minutes} min ago</source>
      <translation>{minutes} 分钟前</translation>
    </message>
    <message>
      <source>None has joined yet.</source>
      <translation>尚无终端加入。</translation>
    </message>
  </context>
  <context>
    <name>standing</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n 天</numerusform>
      </translation>
    </message>
    <message>
      <source>Stations go on: they hold to the hub's key, and no date decides.</source>
      <translation>终端继续工作：它们以主机的密钥为准，不受日期影响。</translation>
    </message>
    <message>
      <source>Start the hub again, for it renews its certificate by itself; if it does not, update it.</source>
      <translation>请重新启动主机，它会自行更新证书；如未更新，请升级主机。</translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>不到一分钟</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n 分钟</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s)</source>
      <translation>
        <numerusform>%n 小时</numerusform>
      </translation>
    </message>
    <message>
      <source>as it was imported here</source>
      <translation>以此处导入时为准</translation>
    </message>
    <message>
      <source>{age} behind the hub's: set it. No data is at risk.</source>
      <translation>比主机慢 {age}：请校准。数据没有风险。</translation>
    </message>
    <message>
      <source>{age} ahead of the hub's: set it. No data is at risk.</source>
      <translation>比主机快 {age}：请校准。数据没有风险。</translation>
    </message>
    <message>
      <source>The hub's certificate has ended.</source>
      <translation>主机的证书已过期。</translation>
    </message>
    <message>
      <source>The hub's certificate ends within a day.</source>
      <translation>主机的证书将在一天内过期。</translation>
    </message>
    <message>
      <source>less than a day</source>
      <translation>不到一天</translation>
    </message>
    <message>
      <source>{age} old</source>
      <translation>{age}前的名单</translation>
    </message>
    <message>
      <source>The hub's certificate ends in {left}, and a hub that runs renews it before that: look whether it does.</source>
      <translation>主机的证书将在 {left}后过期，运行中的主机会提前更新：请确认是否已更新。</translation>
    </message>
    <message>
      <source>The hub's certificate ends in {left}.</source>
      <translation>主机的证书将在 {left}后过期。</translation>
    </message>
  </context>
  <context>
    <name>sentences</name>
    <message>
      <source>honorific</source>
      <translation>称谓</translation>
    </message>
    <message>
      <source>name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>given name</source>
      <translation>名</translation>
    </message>
    <message>
      <source>family name</source>
      <translation>姓</translation>
    </message>
    <message>
      <source>letters behind the name</source>
      <translation>姓名后头衔</translation>
    </message>
    <message>
      <source>name in its own script</source>
      <translation>本国文字姓名</translation>
    </message>
    <message>
      <source>position</source>
      <translation>职务</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>机构</translation>
    </message>
    <message>
      <source>delegation</source>
      <translation>代表团</translation>
    </message>
    <message>
      <source>country</source>
      <translation>国家</translation>
    </message>
    <message>
      <source>name of the event</source>
      <translation>活动名称</translation>
    </message>
    <message>
      <source>dates of the event</source>
      <translation>活动日期</translation>
    </message>
    <message>
      <source>place of the event</source>
      <translation>活动地点</translation>
    </message>
    <message>
      <source>additional lines</source>
      <translation>附加行</translation>
    </message>
    <message>
      <source>badge number</source>
      <translation>胸牌编号</translation>
    </message>
    <message>
      <source>table</source>
      <translation>桌号</translation>
    </message>
    <message>
      <source>seat</source>
      <translation>座位</translation>
    </message>
    <message>
      <source>day</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>visit</source>
      <translation>考察</translation>
    </message>
    <message>
      <source>bus</source>
      <translation>大巴</translation>
    </message>
    <message>
      <source>phone</source>
      <translation>电话</translation>
    </message>
    <message>
      <source>needs</source>
      <translation>特殊需求</translation>
    </message>
    <message>
      <source>zones</source>
      <translation>区域</translation>
    </message>
    <message>
      <source>sessions</source>
      <translation>会议</translation>
    </message>
    <message>
      <source>programme</source>
      <translation>日程</translation>
    </message>
    <message>
      <source>photo</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>text of the layout</source>
      <translation>版式文字</translation>
    </message>
    <message>
      <source>category</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>category letter</source>
      <translation>类别字母</translation>
    </message>
    <message>
      <source>QR code</source>
      <translation>QR 码</translation>
    </message>
    <message>
      <source>left</source>
      <translation>左</translation>
    </message>
    <message>
      <source>upper</source>
      <translation>上</translation>
    </message>
    <message>
      <source>right</source>
      <translation>右</translation>
    </message>
    <message>
      <source>lower</source>
      <translation>下</translation>
    </message>
    <message>
      <source>This stands {gap_mm:.1f} mm from the {edge} edge and may be cut or missed by the printer. Leave {safe_mm:g} mm.</source>
      <translation>此处距{edge}边缘 {gap_mm:.1f} mm，可能被裁掉或无法打印。请留出 {safe_mm:g} mm。</translation>
    </message>
    <message>
      <source>This ends {gap_mm:.1f} mm before the {edge} edge, where an uneven white strip would show. Pull it over to the edge, or leave {safe_mm:g} mm.</source>
      <translation>此处在距{edge}边缘 {gap_mm:.1f} mm 处结束，会露出不均匀的白边。请延伸到边缘之外，或留出 {safe_mm:g} mm。</translation>
    </message>
    <message>
      <source>The letters hardly stand out from what lies under them ({ratio:.1f} to 1, and {least:g} are needed; {large:g} for large letters). Take another colour.</source>
      <translation>文字与底色对比不足（{ratio:.1f} 比 1，需要 {least:g}；大字需要 {large:g}）。请换一种颜色。</translation>
    </message>
    <message>
      <source>This reaches beyond the edge of the badge. Move it or make it smaller.</source>
      <translation>此处超出胸牌边缘。请移动或缩小。</translation>
    </message>
    <message>
      <source>This lies over the code, which needs its white margin. Move one of them.</source>
      <translation>此处压住了 QR 码，而 QR 码需要白边。请移开其中一个。</translation>
    </message>
    <message>
      <source>What the sheet itself says reaches beyond its edge. Take a larger sheet.</source>
      <translation>纸张自身的内容超出其边缘。请用更大的纸张。</translation>
    </message>
    <message>
      <source>The cards reach {right_mm:g} × {bottom_mm:g} mm, and the sheet has {width_mm:g} × {height_mm:g}. Put fewer on it, or make its margins and gaps smaller.</source>
      <translation>卡片占 {right_mm:g} × {bottom_mm:g} mm，而纸张为 {width_mm:g} × {height_mm:g}。请减少每张的数量，或减小边距和间距。</translation>
    </message>
    <message>
      <source>The badge is folded and has nothing on its back. Put something there.</source>
      <translation>胸牌需折叠，但背面没有内容。请在背面放置内容。</translation>
    </message>
    <message>
      <source>There is no QR code on this badge, so that no scanner will know it. Add one.</source>
      <translation>此胸牌没有 QR 码，扫码枪无法识别。请添加一个。</translation>
    </message>
    <message>
      <source>There is no name on this badge. Add a text with {{name}}.</source>
      <translation>此胸牌没有姓名。请添加含 {{name}} 的文字。</translation>
    </message>
    <message>
      <source>A text here says nothing yet. Write something into it.</source>
      <translation>此处有空白文字。请填写内容。</translation>
    </message>
    <message>
      <source>{tone!r} is no colour; choose one, or write it as #rrggbb.</source>
      <translation>{tone!r} 不是颜色；请选择一种，或写成 #rrggbb。</translation>
    </message>
    <message>
      <source>There is no field {field!r}.</source>
      <translation>没有字段 {field!r}。</translation>
    </message>
    <message>
      <source>There is no field {field!r}. Did you mean {near}?</source>
      <translation>没有字段 {field!r}。您是指 {near} 吗？</translation>
    </message>
    <message>
      <source>Without a fill and a frame, nothing would be seen of it.</source>
      <translation>没有填充和边框，将什么也看不到。</translation>
    </message>
    <message>
      <source>{language!r} is no language; write ko, pt or zh-TW.</source>
      <translation>{language!r} 不是语言；请写 ko、pt 或 zh-TW。</translation>
    </message>
    <message>
      <source>The field “{field}” is not known here; its text was left out.</source>
      <translation>此处不认识字段“{field}”；其文字已略去。</translation>
    </message>
    <message>
      <source>The text “{text}” stood partly beyond the badge; it was moved inside.</source>
      <translation>文字“{text}”有一部分超出胸牌；已移到里面。</translation>
    </message>
    <message>
      <source>The text “{text}” stood over the QR code; it was left out.</source>
      <translation>文字“{text}”压在 QR 码上；已略去。</translation>
    </message>
    <message>
      <source>The background picture is not in the file; add it beside the layout.</source>
      <translation>文件中没有背景图片；请把它放在版式旁边。</translation>
    </message>
    <message>
      <source>The picture “{name}” is not in the file; add it beside the layout.</source>
      <translation>文件中没有“{name}”的图片；请把它放在版式旁边。</translation>
    </message>
    <message>
      <source>Given names are printed whole and not as initials.</source>
      <translation>名字会完整打印，不用首字母缩写。</translation>
    </message>
    <message>
      <source>Text set flush on both sides is set flush left.</source>
      <translation>两端对齐的文字改为左对齐。</translation>
    </message>
    <message>
      <source>Slanted letters (italic) are printed upright.</source>
      <translation>斜体字打印为正体。</translation>
    </message>
    <message>
      <source>The font {font} is printed as Noto Sans.</source>
      <translation>字体 {font} 打印为 Noto Sans。</translation>
    </message>
    <message>
      <source>The coloured ground behind a text is not printed.</source>
      <translation>文字后面的彩色底不打印。</translation>
    </message>
    <message>
      <source>The colour “{name}” is not known here; its text is black.</source>
      <translation>此处不认识颜色“{name}”；其文字为黑色。</translation>
    </message>
    <message>
      <source>See-through letters are printed whole.</source>
      <translation>透明的字打印为不透明。</translation>
    </message>
    <message>
      <source>A coloured code is printed black, so that scanners read it.</source>
      <translation>彩色的码打印为黑色，以便扫描器读取。</translation>
    </message>
    <message>
      <source>Entry {number} is no area; it was left out.</source>
      <translation>第 {number} 项不是区域；已略去。</translation>
    </message>
    <message>
      <source>What stands on page {page} was left out: a badge has two sides here.</source>
      <translation>第 {page} 页的内容已略去：这里的胸牌只有两面。</translation>
    </message>
    <message>
      <source>The field “{field}” is not known here; it was left out of its text.</source>
      <translation>此处不认识字段“{field}”；已从其文字中去掉。</translation>
    </message>
    <message>
      <source>The code said “{text}”; it says the badge's own code now.</source>
      <translation>码的内容原为“{text}”；现改为胸牌自己的码。</translation>
    </message>
    <message>
      <source>The mark of the program that made it (poweredby) is not printed.</source>
      <translation>制作程序的标记（poweredby）不打印。</translation>
    </message>
    <message>
      <source>There is nothing here like “{kind}”; it was left out.</source>
      <translation>这里没有与“{kind}”相当的东西；已略去。</translation>
    </message>
    <message>
      <source>The layout cannot be imported: it is neither a badge layout of pretix (a list of areas) nor a designer template of Indico (width, height and items).</source>
      <translation>无法导入版式：它既不是 pretix 的胸牌版式（区域列表），也不是 Indico 的设计模板（宽、高和项目）。</translation>
    </message>
    <message>
      <source>The layout cannot be imported: nothing of it can be printed here.</source>
      <translation>无法导入版式：其中没有可在此打印的内容。</translation>
    </message>
    <message>
      <source>The layout cannot be imported: the file is too large to be one.</source>
      <translation>无法导入版式：文件太大，不可能是版式。</translation>
    </message>
    <message>
      <source>The file does not say how large the badge is; it was taken for A6 across (148 x 105 mm). Say it with --size if it is another.</source>
      <translation>文件没有说明胸牌多大；按横向 A6（148 x 105 毫米）处理。若不是，请用 --size 说明。</translation>
    </message>
    <message>
      <source>The background is not in the file; add it beside the layout as a picture.</source>
      <translation>文件中没有背景；请把它作为图片放在版式旁边。</translation>
    </message>
    <message>
      <source>The layout cannot be imported: it is no JSON ({why}).</source>
      <translation>无法导入版式：不是 JSON（{why}）。</translation>
    </message>
    <message>
      <source>The layout cannot be imported: in {place}, {key} is {value} and should be {what}.</source>
      <translation>无法导入版式：{place} 中 {key} 是 {value}，应为{what}。</translation>
    </message>
    <message>
      <source>a number of a sensible size</source>
      <translation>大小合理的数</translation>
    </message>
    <message>
      <source>a list of numbers</source>
      <translation>数的列表</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>列表</translation>
    </message>
    <message>
      <source>The badge layout {name} cannot be read: {why}.</source>
      <translation>无法读取胸牌版式 {name}：{why}。</translation>
    </message>
    <message>
      <source>it puts {part} beyond the edge of the sheet ({size} mm)</source>
      <translation>{part} 超出纸张边缘（{size} 毫米）</translation>
    </message>
    <message>
      <source>it puts {part} beyond the edge of the badge ({size} mm)</source>
      <translation>{part} 超出胸牌边缘（{size} 毫米）</translation>
    </message>
    <message>
      <source>There is no badge layout {name}. Name one of {known}, or a TOML file; behind the name may stand {variants}.</source>
      <translation>没有胸牌版式 {name}。请指定 {known} 之一，或一个 TOML 文件；名称后可加 {variants}。</translation>
    </message>
    <message>
      <source>it groups by {name}; known are {known}</source>
      <translation>按 {name} 分组；可用的有 {known}</translation>
    </message>
    <message>
      <source>it is folded and has nothing on its back</source>
      <translation>要对折，但背面没有内容</translation>
    </message>
    <message>
      <source>it puts {part} over the code, which needs its white margin</source>
      <translation>{part} 压住了码，而码需要白边</translation>
    </message>
    <message>
      <source>it is of version {version}; this program reads version 1 and 2</source>
      <translation>版本为 {version}；本程序读取版本 1 和 2</translation>
    </message>
    <message>
      <source>it names the picture {name}, which has to lie beside the layout</source>
      <translation>提到图片 {name}，它须放在版式旁边</translation>
    </message>
    <message>
      <source>it has a picture {name} that cannot be read ({why})</source>
      <translation>图片 {name} 无法读取（{why}）</translation>
    </message>
    <message>
      <source>it has cards of {card} mm that reach {reach} mm on a sheet of {sheet} mm</source>
      <translation>{card} 毫米的卡片共占 {reach} 毫米，而纸张为 {sheet} 毫米</translation>
    </message>
    <message>
      <source>it has a picture {name} of more than 8 MB; make it smaller</source>
      <translation>图片 {name} 超过 8 MB；请缩小</translation>
    </message>
    <message>
      <source>it has a floor_pt of {floor} above its size_pt of {size}</source>
      <translation>floor_pt（{floor}）大于 size_pt（{size}）</translation>
    </message>
    <message>
      <source>it has a text and fields; write the fields into the text, in braces</source>
      <translation>既有文字又有字段；请把字段写进文字，放在花括号里</translation>
    </message>
    <message>
      <source>it has a word_floor_pt above its word_size_pt</source>
      <translation>word_floor_pt 大于 word_size_pt</translation>
    </message>
    <message>
      <source>it has neither a fill nor a frame, so that nothing would be seen of it</source>
      <translation>既无填充也无边框，什么也看不见</translation>
    </message>
    <message>
      <source>it has a corner_mm of more than half its width or height</source>
      <translation>corner_mm 超过宽或高的一半</translation>
    </message>
    <message>
      <source>it needs a file or a field, and not both</source>
      <translation>需要文件或字段之一，不能两者都有</translation>
    </message>
    <message>
      <source>it has no picture called {name}; known are {known}</source>
      <translation>没有名为 {name} 的图片；可用的有 {known}</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>数</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>整数</translation>
    </message>
    <message>
      <source>a text in quotes</source>
      <translation>引号中的文字</translation>
    </message>
    <message>
      <source>a list of texts in quotes</source>
      <translation>引号中文字的列表</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true 或 false</translation>
    </message>
    <message>
      <source>a table</source>
      <translation>表</translation>
    </message>
    <message>
      <source>a table of languages</source>
      <translation>语言表</translation>
    </message>
    <message>
      <source>a list of fields</source>
      <translation>字段列表</translation>
    </message>
    <message>
      <source>it asks for the field {name}; known are {known}</source>
      <translation>要求字段 {name}；可用的有 {known}</translation>
    </message>
    <message>
      <source>it has {key} = {value}, but it has to be {what}</source>
      <translation>{key} = {value}，但应为{what}</translation>
    </message>
    <message>
      <source>it has {key} = "{value}"; choose one of {choices}</source>
      <translation>{key} = "{value}"；请选择 {choices} 之一</translation>
    </message>
    <message>
      <source>The badge layout {source}, {place}: {what}.</source>
      <translation>胸牌版式 {source}，{place}：{what}。</translation>
    </message>
    <message>
      <source>The badge layout {source}: {what}.</source>
      <translation>胸牌版式 {source}：{what}。</translation>
    </message>
    <message>
      <source>one or more {tables}</source>
      <translation>一个或多个 {tables}</translation>
    </message>
    <message>
      <source>it lacks {key} ({what})</source>
      <translation>缺少 {key}（{what}）</translation>
    </message>
    <message>
      <source>it has {key} = {value}, which is no sensible size</source>
      <translation>{key} = {value}，大小不合理</translation>
    </message>
    <message>
      <source>it has an empty list of {key}</source>
      <translation>列表 {key} 为空</translation>
    </message>
    <message>
      <source>it has no {table}</source>
      <translation>没有 {table}</translation>
    </message>
    <message>
      <source>it has {key} that are no tables; write {table} above each</source>
      <translation>{key} 中有不是表的内容；请在每一项上方写 {table}</translation>
    </message>
    <message>
      <source>it has keys that mean nothing: {keys}</source>
      <translation>有无意义的键：{keys}</translation>
    </message>
    <message>
      <source>above {least}</source>
      <translation>大于 {least} 的值</translation>
    </message>
    <message>
      <source>1 or more</source>
      <translation>1 或更大的数</translation>
    </message>
    <message>
      <source>it has {key} of {language}; write them as ko = "..."</source>
      <translation>{language} 的 {key}；请写成 ko = "..."</translation>
    </message>
    <message>
      <source>The badge has no name. Enter the person's name before printing.</source>
      <translation>胸牌没有姓名。请在打印前填写姓名。</translation>
    </message>
    <message>
      <source>The badge has no {field}. Set it in the event.</source>
      <translation>胸牌缺少{field}。请在活动中设置。</translation>
    </message>
    <message>
      <source>The badge has no QR code; no scanner will know it.</source>
      <translation>胸牌没有 QR 码；扫码枪无法识别。</translation>
    </message>
    <message>
      <source>The text of the QR code is too long for any; shorten it.</source>
      <translation>QR 码内容过长，无法容纳；请缩短。</translation>
    </message>
    <message>
      <source>The colour {colour!r} of the category is none; write it as #rrggbb. The badge is printed in black.</source>
      <translation>类别颜色 {colour!r} 无效；请写成 #rrggbb。胸牌将以黑色打印。</translation>
    </message>
    <message>
      <source>The picture {name!r} is none that can be printed; take a PNG or a JPEG.</source>
      <translation>图片 {name!r} 无法打印；请使用 PNG 或 JPEG。</translation>
    </message>
    <message>
      <source>The layout has no place for the zones {listed}; they are not printed.</source>
      <translation>版式中没有区域 {listed} 的位置；这些区域不会打印。</translation>
    </message>
    <message numerus="yes">
      <source>The programme with %n item(s) is too long: it is printed at {size_pt:.1f} pt, below the {floor_pt:g} pt that can be read. Take a larger layout.</source>
      <translation>
        <numerusform>日程共 %n 项，过长：以 {size_pt:.1f} pt 打印，小于可读的 {floor_pt:g} pt。请用更大的版式。</numerusform>
      </translation>
    </message>
    <message>
      <source>The QR code is too small: its modules are {module_mm:.2f} mm ({dots} dots at {dpi} dpi), and scanners need {least_mm} mm and {least_dots} dots. Take a layout with a larger code.</source>
      <translation>QR 码过小：模块为 {module_mm:.2f} mm（{dpi} dpi 下 {dots} 点），扫码枪需要 {least_mm} mm 和 {least_dots} 点。请用 QR 码更大的版式。</translation>
    </message>
    <message>
      <source>The {word} “{text}” is too long: it is printed at {size_pt:.1f} pt, below the {floor_pt:g} pt that can be read. Shorten it.</source>
      <translation>{word}“{text}”过长：以 {size_pt:.1f} pt 打印，小于可读的 {floor_pt:g} pt。请缩短。</translation>
    </message>
    <message>
      <source>The {word} holds {listed}, which no font here can print; a mark stands in its place. Take it out or write it otherwise.</source>
      <translation>{word}中有 {listed}，此处没有字体能打印；该处以符号代替。请删除或换一种写法。</translation>
    </message>
    <message>
      <source>{code}: {said}.</source>
      <translation>{code}: {said}。</translation>
    </message>
    <message numerus="yes">
      <source>%n entries, {size} kB, for {whom}</source>
      <translation>
        <numerusform>%n 个条目，{size} kB，供 {whom}</numerusform>
      </translation>
    </message>
    <message>
      <source>whichever station of this event reads it</source>
      <translation>此活动中读取它的任一终端</translation>
    </message>
    <message>
      <source>Written and read back: {path} ({what}).</source>
      <translation>已写入并回读核对: {path}（{what}）。</translation>
    </message>
    <message>
      <source>Writing the bundle</source>
      <translation>正在写入数据包</translation>
    </message>
    <message>
      <source>Reading the bundle</source>
      <translation>正在读取数据包</translation>
    </message>
    <message>
      <source>It holds no entry: nothing is new. It tells its reader what this station holds.</source>
      <translation>其中没有条目: 没有新内容。它会告诉读取方此终端有哪些内容。</translation>
    </message>
    <message numerus="yes">
      <source>From “{name}”: %n new entries, {known} known already.</source>
      <translation>
        <numerusform>来自“{name}”: %n 个新条目，{known} 个已有。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries here are not known to “{name}”: carry them back with kioskctl bundle write DIR --for "{name}".</source>
      <translation>
        <numerusform>此处有 %n 个条目是“{name}”还没有的: 请用 kioskctl bundle write DIR --for "{name}" 带回。</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing new: this very bundle of “{name}” was read here before.</source>
      <translation>没有新内容: “{name}”的这个数据包此前已在此读取。</translation>
    </message>
    <message>
      <source>Nothing new: a later bundle of “{name}” was read here before.</source>
      <translation>没有新内容: “{name}”的较新数据包此前已在此读取。</translation>
    </message>
    <message>
      <source>Nothing new from “{name}”: everything in the bundle is here already.</source>
      <translation>“{name}”没有新内容: 数据包中的内容此处都已有。</translation>
    </message>
    <message>
      <source>{visit} goes by these buses: {buses}.</source>
      <translation>{visit} 使用这些大巴: {buses}。</translation>
    </message>
    <message>
      <source>waits, {place}.</source>
      <translation>候补，第 {place} 位。</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>未到</translation>
    </message>
    <message>
      <source>aboard</source>
      <translation>已上车</translation>
    </message>
    <message>
      <source>Given a bus: {words}.</source>
      <translation>已分配大巴: {words}。</translation>
    </message>
    <message>
      <source>Aboard: {name}. {aboard} in bus {bus}, {missing} missing.</source>
      <translation>已上车: {name}。{bus} 号大巴 {aboard} 人，未到 {missing} 人。</translation>
    </message>
    <message>
      <source>Not counted any more.</source>
      <translation>不再计入。</translation>
    </message>
    <message>
      <source>Bus {name} takes people again.</source>
      <translation>大巴 {name} 重新接受乘客。</translation>
    </message>
    <message>
      <source>Bus {name} has left.</source>
      <translation>大巴 {name} 已出发。</translation>
    </message>
    <message numerus="yes">
      <source>Written: {path}, %n page(s).</source>
      <translation>
        <numerusform>已写入: {path}，%n 页。</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no visit {visit} with limited seats. List them: kioskctl visits.</source>
      <translation>没有限座位的考察 {visit}。列表: kioskctl visits。</translation>
    </message>
    <message numerus="yes">
      <source>{visit} has %n buses. Say which: --bus {first}.</source>
      <translation>
        <numerusform>{visit} 有 %n 辆大巴。请指明: --bus {first}。</numerusform>
      </translation>
    </message>
    <message>
      <source>; has left, {by}</source>
      <translation>；已出发，{by}</translation>
    </message>
    <message>
      <source>; has left</source>
      <translation>；已出发</translation>
    </message>
    <message>
      <source>  bus {bus}: {aboard} of {seats} aboard, {missing} missing{left}</source>
      <translation>  大巴 {bus}: {seats} 座中 {aboard} 人已上车，{missing} 人未到{left}</translation>
    </message>
    <message>
      <source>stayed</source>
      <translation>未去</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>Bus</source>
      <translation>大巴</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>单位</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>电话</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>需求</translation>
    </message>
    <message>
      <source>{name}: {what}</source>
      <translation>{name}: {what}</translation>
    </message>
    <message>
      <source>Rollcall made a mistake of its own ({kind}). What was saved before is safe. The details are in {written}: send that file to whoever looks after Rollcall.</source>
      <translation>Rollcall 自身出了错（{kind}）。此前保存的内容是安全的。详情在 {written}: 请把该文件发给负责 Rollcall 的人。</translation>
    </message>
    <message>
      <source>no file: neither the data folder nor the temporary one takes any</source>
      <translation>没有文件: 数据文件夹和临时文件夹都无法写入</translation>
    </message>
    <message>
      <source>Settled, here and at the next exchange everywhere.</source>
      <translation>已解决，下次同步后各处生效。</translation>
    </message>
    <message>
      <source>Give at least {least} letters, so that one conflict is meant.</source>
      <translation>请至少给出 {least} 个字母，以指明一个冲突。</translation>
    </message>
    <message>
      <source>Everything fits together.</source>
      <translation>一切吻合。</translation>
    </message>
    <message>
      <source>Nothing was settled yet.</source>
      <translation>尚未解决任何冲突。</translation>
    </message>
    <message>
      <source>fee {fee}, credentials {credentials}</source>
      <translation>会费 {fee}，授权书 {credentials}</translation>
    </message>
    <message>
      <source>none named</source>
      <translation>未指定</translation>
    </message>
    <message>
      <source>{role} of {name}</source>
      <translation>{name} 的{role}</translation>
    </message>
    <message numerus="yes">
      <source>%n delegation(s), {here} of {people} people here.</source>
      <translation>
        <numerusform>%n 个代表团，{people} 人中 {here} 人已到。</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}: {here} of {count} here.</source>
      <translation>{name}: {count} 人中 {here} 人已到。</translation>
    </message>
    <message numerus="yes">
      <source>{name}: {count} checked in, %n badge(s) ordered, {failed} could not be.</source>
      <translation>
        <numerusform>{name}: {count} 人已签到，已下单 %n 张胸牌，{failed} 人未成。</numerusform>
      </translation>
    </message>
    <message>
      <source>{code} is {role} now.</source>
      <translation>{code} 现为 {role}。</translation>
    </message>
    <message>
      <source>There is no delegation {delegation}. List them: kioskctl delegations.</source>
      <translation>没有代表团 {delegation}。列表: kioskctl delegations。</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>代码</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>代表团</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>已到</translation>
    </message>
    <message>
      <source>Head of delegation</source>
      <translation>团长</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>角色</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>here</source>
      <translation>已到</translation>
    </message>
    <message>
      <source>awaited</source>
      <translation>未到</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>未说明</translation>
    </message>
    <message>
      <source>{name} (here)</source>
      <translation>{name}（已到）</translation>
    </message>
    <message>
      <source>{name} (awaited)</source>
      <translation>{name}（未到）</translation>
    </message>
    <message>
      <source>Own script</source>
      <translation>本国文字</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>国家</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>, with the badge in hand</source>
      <translation>，胸牌已在手</translation>
    </message>
    <message>
      <source>{verdict}: {name} is checked in{badge}.{note}</source>
      <translation>{verdict}: {name} 已签到{badge}。{note}</translation>
    </message>
    <message>
      <source>Undone: the {act}.</source>
      <translation>已撤销: {act}。</translation>
    </message>
    <message>
      <source>Badge {issue} is ordered; every badge before it is void.</source>
      <translation>已下单 {issue} 号胸牌；此前的胸牌均作废。</translation>
    </message>
    <message>
      <source>Nobody at this event has the code {code}. Look for the name: kioskctl find NAME.</source>
      <translation>此活动中没有代码为 {code} 的人。请按姓名查找: kioskctl find NAME。</translation>
    </message>
    <message>
      <source> Note: {note}</source>
      <translation>备注: {note}</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>; badge {issue} is ordered</source>
      <translation>；已下单 {issue} 号胸牌</translation>
    </message>
    <message>
      <source>Confirmed: a seat on {where}.</source>
      <translation>已确认: {where} 的一个座位。</translation>
    </message>
    <message>
      <source>Not confirmed: on the waiting list of {where}. No seat is free at this station.</source>
      <translation>未确认: 已列入 {where} 的候补名单。此终端没有空余座位。</translation>
    </message>
    <message>
      <source>Asked the station that gave the seat on {where} to free it: done at the next exchange.</source>
      <translation>已请求分配 {where} 座位的终端释放座位: 下次同步时完成。</translation>
    </message>
    <message>
      <source>Left {where}.</source>
      <translation>已退出 {where}。</translation>
    </message>
    <message>
      <source>Undone: the {act} of {name}.</source>
      <translation>已撤销: {name} 的{act}。</translation>
    </message>
    <message>
      <source>Nobody was found.</source>
      <translation>没有找到任何人。</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>正常</translation>
    </message>
    <message>
      <source>look at this</source>
      <translation>请查看</translation>
    </message>
    <message>
      <source>broken</source>
      <translation>有故障</translation>
    </message>
    <message>
      <source>window</source>
      <translation>窗口</translation>
    </message>
    <message>
      <source>data folder</source>
      <translation>数据文件夹</translation>
    </message>
    <message>
      <source>disk</source>
      <translation>磁盘</translation>
    </message>
    <message>
      <source>fonts</source>
      <translation>字体</translation>
    </message>
    <message>
      <source>key</source>
      <translation>密钥</translation>
    </message>
    <message>
      <source>event</source>
      <translation>活动</translation>
    </message>
    <message>
      <source>names</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>version</source>
      <translation>版本</translation>
    </message>
    <message>
      <source>log</source>
      <translation>日志</translation>
    </message>
    <message>
      <source>copies</source>
      <translation>副本</translation>
    </message>
    <message>
      <source>backup</source>
      <translation>备份</translation>
    </message>
    <message>
      <source>printer</source>
      <translation>打印机</translation>
    </message>
    <message>
      <source>fallback</source>
      <translation>备用打印机</translation>
    </message>
    <message>
      <source>badges</source>
      <translation>胸牌</translation>
    </message>
    <message>
      <source>print jobs</source>
      <translation>打印任务</translation>
    </message>
    <message>
      <source>exchange</source>
      <translation>同步</translation>
    </message>
    <message>
      <source>hub</source>
      <translation>主机</translation>
    </message>
    <message>
      <source>clock</source>
      <translation>时钟</translation>
    </message>
    <message>
      <source>certificate</source>
      <translation>证书</translation>
    </message>
    <message>
      <source>database</source>
      <translation>数据库</translation>
    </message>
    <message>
      <source>Import an event (kioskctl import PATH), or join a hub (kioskctl join URL CODE).</source>
      <translation>请导入活动（kioskctl import PATH），或加入主机（kioskctl join URL CODE）。</translation>
    </message>
    <message>
      <source>This station holds nothing yet.</source>
      <translation>此终端还没有任何内容。</translation>
    </message>
    <message numerus="yes">
      <source>%n head(s) in {where}; {inside} by scan.</source>
      <translation>
        <numerusform>{where} 有 %n 人；扫描 {inside} 人。</numerusform>
      </translation>
    </message>
    <message>
      <source>Out</source>
      <translation>出</translation>
    </message>
    <message>
      <source>In</source>
      <translation>入</translation>
    </message>
    <message>
      <source>{word}: {name}. {fill}.</source>
      <translation>{word}: {name}。{fill}。</translation>
    </message>
    <message numerus="yes">
      <source>; %n head(s) at {at}</source>
      <translation>
        <numerusform>；{at} 清点 %n 人</numerusform>
      </translation>
    </message>
    <message>
      <source>Title</source>
      <translation>标题</translation>
    </message>
    <message>
      <source>Opens</source>
      <translation>开放</translation>
    </message>
    <message>
      <source>Closes</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Takes</source>
      <translation>容量</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>占用率</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>已来</translation>
    </message>
    <message>
      <source>Of those invited</source>
      <translation>占受邀者</translation>
    </message>
    <message>
      <source>Heads</source>
      <translation>清点</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>拒绝</translation>
    </message>
    <message>
      <source>  {opens} to {closes}, {place}</source>
      <translation>  {opens} 至 {closes}，{place}</translation>
    </message>
    <message numerus="yes">
      <source>  {fill}; %n scan(s) refused{counted}</source>
      <translation>
        <numerusform>  {fill}；拒绝扫描 %n 次{counted}</numerusform>
      </translation>
    </message>
    <message>
      <source>When</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>终端</translation>
    </message>
    <message>
      <source>What</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>There is no session {code} with a door. List them: kioskctl door list.</source>
      <translation>没有设入口的会议 {code}。列表: kioskctl door list。</translation>
    </message>
    <message>
      <source>The programme has no session with a door. Import one: kioskctl import.</source>
      <translation>日程中没有设入口的会议。请导入: kioskctl import。</translation>
    </message>
    <message>
      <source>undone</source>
      <translation>已撤销</translation>
    </message>
    <message numerus="yes">
      <source>%n people, {here} checked in{twice}, {badges}</source>
      <translation>
        <numerusform>%n 人，{here} 人已签到{twice}，{badges}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n act(s) not yet exchanged</source>
      <translation>
        <numerusform>%n 项操作尚未同步</numerusform>
      </translation>
    </message>
    <message>
      <source>hub {hub}, last {last}, {unsent}{trouble}</source>
      <translation>主机 {hub}，上次同步: {last}，{unsent}{trouble}</translation>
    </message>
    <message>
      <source>{printer}; jobs: {waiting} waiting, {failed} failed</source>
      <translation>{printer}；任务: {waiting} 个等待，{failed} 个失败</translation>
    </message>
    <message>
      <source>No visit with limited seats is in the programme.</source>
      <translation>日程中没有限座位的考察。</translation>
    </message>
    <message>
      <source>{unsent} (the oldest for {age})</source>
      <translation>{unsent}（最早的已等 {age}）</translation>
    </message>
    <message>
      <source>no hub; this station works alone, {unsent}</source>
      <translation>无主机；此终端单独运行，{unsent}</translation>
    </message>
    <message>
      <source>  {category}{here} of {registered}</source>
      <translation>  {category}{here} / {registered}</translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) in {output}.</source>
      <translation>
        <numerusform>{output} 中 %n 行。</numerusform>
      </translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>考察</translation>
    </message>
    <message>
      <source>Starts</source>
      <translation>开始</translation>
    </message>
    <message>
      <source>Capacity</source>
      <translation>容量</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>已确认</translation>
    </message>
    <message>
      <source>Free here</source>
      <translation>此处空余</translation>
    </message>
    <message>
      <source>Free elsewhere</source>
      <translation>他处空余</translation>
    </message>
    <message>
      <source>Stranded</source>
      <translation>滞留</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>候补</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s)</source>
      <translation>
        <numerusform>%n 张胸牌</numerusform>
      </translation>
    </message>
    <message>
      <source>List</source>
      <translation>名单</translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>时钟</translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>证书</translation>
    </message>
    <message>
      <source>, {twice} at two stations</source>
      <translation>，{twice} 人在两台终端签到</translation>
    </message>
    <message>
      <source>never</source>
      <translation>从未</translation>
    </message>
    <message>
      <source>none chosen</source>
      <translation>未选择</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>活动</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>持有</translation>
    </message>
    <message>
      <source>Exchange</source>
      <translation>同步</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>打印机</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>number</source>
      <translation>号码</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>from</source>
      <translation>来自</translation>
    </message>
    <message>
      <source>minutes</source>
      <translation>分钟</translation>
    </message>
    <message>
      <source>taken by</source>
      <translation>处理人</translation>
    </message>
    <message>
      <source>{count} waiting.</source>
      <translation>{count} 人在等候。</translation>
    </message>
    <message>
      <source>Nobody waits.</source>
      <translation>无人等候。</translation>
    </message>
    <message>
      <source>{code} waits for somebody: {reason}.</source>
      <translation>{code} 在等人处理: {reason}。</translation>
    </message>
    <message>
      <source>Taken: {who}, {reason}.</source>
      <translation>已接手: {who}，{reason}。</translation>
    </message>
    <message>
      <source>Settled: {who}.</source>
      <translation>已解决: {who}。</translation>
    </message>
    <message>
      <source>Nobody waits under this number. List them: kioskctl exceptions.</source>
      <translation>没有人以此号码等候。列表: kioskctl exceptions。</translation>
    </message>
    <message>
      <source>Join one with the code on its screen:  kioskctl join ADDRESS CODE</source>
      <translation>请用其屏幕上的加入码加入:  kioskctl join ADDRESS CODE</translation>
    </message>
    <message>
      <source>No hub announces itself here. Some networks do not let computers see each other: type the address that the hub's screen shows.</source>
      <translation>此处没有主机广播自己。有些网络不让电脑互相看到: 请输入主机屏幕所示的地址。</translation>
    </message>
    <message>
      <source>Hub</source>
      <translation>主机</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>地址</translation>
    </message>
    <message>
      <source>Node</source>
      <translation>节点</translation>
    </message>
    <message>
      <source>Written: {path}.</source>
      <translation>已写入: {path}。</translation>
    </message>
    <message>
      <source>{gigabytes:.1f} GB free</source>
      <translation>剩余 {gigabytes:.1f} GB</translation>
    </message>
    <message>
      <source>The database's key is in the {place}.</source>
      <translation>数据库的密钥在{place}。</translation>
    </message>
    <message>
      <source>Keep a copy of it with the backups: without it they cannot be read.</source>
      <translation>请随备份保存一份密钥: 没有它就无法读取备份。</translation>
    </message>
    <message>
      <source>On the hub: kioskctl hub, then kioskctl doctor again.</source>
      <translation>请在主机上运行: kioskctl hub，然后 kioskctl doctor。</translation>
    </message>
    <message>
      <source>{printer}: {words}</source>
      <translation>{printer}: {words}</translation>
    </message>
    <message>
      <source>Run the set-up again: python3 packaging/bootstrap.py setup.</source>
      <translation>请重新运行安装: python3 packaging/bootstrap.py setup。</translation>
    </message>
    <message>
      <source>{folder} is not there yet; it is made when it is first used.</source>
      <translation>{folder} 还不存在；首次使用时会创建。</translation>
    </message>
    <message>
      <source>Check who owns it, or choose another one with --folder.</source>
      <translation>请检查其所有者，或用 --folder 另选一个。</translation>
    </message>
    <message>
      <source>Other users of this computer can look into {folder}.</source>
      <translation>本机其他用户可以查看 {folder}。</translation>
    </message>
    <message>
      <source>The fonts of badges are incomplete: run the set-up again, or restore badges/fonts.</source>
      <translation>胸牌字体不完整: 请重新运行安装，或恢复 badges/fonts。</translation>
    </message>
    <message>
      <source>Other users of this computer can read the key of the database.</source>
      <translation>本机其他用户可以读取数据库的密钥。</translation>
    </message>
    <message>
      <source>Import one (kioskctl import PATH), or join a hub (kioskctl join URL CODE).</source>
      <translation>请导入一个（kioskctl import PATH），或加入主机（kioskctl join URL CODE）。</translation>
    </message>
    <message>
      <source>No font has these letters of people's names: {letters}.</source>
      <translation>没有字体包含姓名中的这些字: {letters}。</translation>
    </message>
    <message numerus="yes">
      <source>%n entries come from a newer version.</source>
      <translation>
        <numerusform>%n 个条目来自更新的版本。</numerusform>
      </translation>
    </message>
    <message>
      <source>This station began anew, without seats of its own, because {reason}.</source>
      <translation>此终端已重新开始，没有自己的座位，因为 {reason}。</translation>
    </message>
    <message>
      <source>Exchange, so that it gets what it lacks and new seats: kioskctl sync.</source>
      <translation>请同步，以取得缺少的内容和新座位: kioskctl sync。</translation>
    </message>
    <message>
      <source>kept on a database server: pg_dump or a standby there is its backup</source>
      <translation>保存在数据库服务器上: 其备份是那里的 pg_dump 或备用服务器</translation>
    </message>
    <message>
      <source>Make one, and keep the key elsewhere: kioskctl backup.</source>
      <translation>请创建备份，并将密钥另行保存: kioskctl backup。</translation>
    </message>
    <message>
      <source>Mend it, or choose another one: kioskctl print move PRINTER.</source>
      <translation>请修好，或另选一台: kioskctl print move PRINTER。</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are left in {printer}, as far as is counted.</source>
      <translation>
        <numerusform>按计数，{printer} 中还剩 %n 张胸牌。</numerusform>
      </translation>
    </message>
    <message>
      <source>Put in new and say so: kioskctl print stock {printer} 300.</source>
      <translation>请装入新胸牌并登记: kioskctl print stock {printer} 300。</translation>
    </message>
    <message numerus="yes">
      <source>%n badges wait for somebody to decide.</source>
      <translation>
        <numerusform>%n 张胸牌等待人工处理。</numerusform>
      </translation>
    </message>
    <message>
      <source>Work goes on without it. Check the network cable, and that the hub is running.</source>
      <translation>没有它也能继续工作。请检查网线，以及主机是否在运行。</translation>
    </message>
    <message>
      <source>This clock is {seconds} s behind the hub's.</source>
      <translation>本机时钟比主机慢 {seconds} 秒。</translation>
    </message>
    <message>
      <source>This clock is {seconds} s ahead of the hub's.</source>
      <translation>本机时钟比主机快 {seconds} 秒。</translation>
    </message>
    <message>
      <source>Set this computer's clock, or the hub's. No data is at risk, only shown times.</source>
      <translation>请校准本机或主机的时钟。数据没有风险，只影响显示的时间。</translation>
    </message>
    <message>
      <source>This could not be checked: {error}.</source>
      <translation>无法检查: {error}。</translation>
    </message>
    <message>
      <source>{version}, encrypted</source>
      <translation>{version}，已加密</translation>
    </message>
    <message>
      <source>For the window, run: python3 packaging/bootstrap.py setup.</source>
      <translation>如需窗口，请运行: python3 packaging/bootstrap.py setup。</translation>
    </message>
    <message numerus="yes">
      <source>%n scripts: {names}</source>
      <translation>
        <numerusform>%n 种文字: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{event}, %n people held</source>
      <translation>
        <numerusform>{event}，持有 %n 人</numerusform>
      </translation>
    </message>
    <message>
      <source>Entry {number} of station {station} does not hold: {why}.</source>
      <translation>终端 {station} 的条目 {number} 无效: {why}。</translation>
    </message>
    <message>
      <source>Restore the latest backup: kioskctl restore BACKUP. Nothing is thrown away.</source>
      <translation>请恢复最新备份: kioskctl restore BACKUP。不会丢弃任何内容。</translation>
    </message>
    <message numerus="yes">
      <source>the last %n entries hold; all: kioskctl log verify</source>
      <translation>
        <numerusform>最近 %n 个条目有效；检查全部: kioskctl log verify</numerusform>
      </translation>
    </message>
    <message>
      <source>Have new ready before the next rush.</source>
      <translation>请在下一波高峰前备好新的。</translation>
    </message>
    <message>
      <source>Mend it, or choose another: kioskctl print fallback.</source>
      <translation>请修好，或另选一台: kioskctl print fallback。</translation>
    </message>
    <message>
      <source>{unsent}. {problem}</source>
      <translation>{unsent}。{problem}</translation>
    </message>
    <message>
      <source>Qt {found} ends the program by itself.</source>
      <translation>Qt {found} 会导致程序自行退出。</translation>
    </message>
    <message>
      <source>{folder} cannot be written.</source>
      <translation>无法写入 {folder}。</translation>
    </message>
    <message>
      <source>Close it to them: chmod 700 {folder}</source>
      <translation>请禁止他人访问: chmod 700 {folder}</translation>
    </message>
    <message>
      <source>Make room now: nothing more may be saved.</source>
      <translation>请立即腾出空间: 可能无法再保存任何内容。</translation>
    </message>
    <message>
      <source>Not all letters of {words}.</source>
      <translation>缺少以下文字的部分字符: {words}。</translation>
    </message>
    <message>
      <source>Close it to them: chmod 600 {path}</source>
      <translation>请禁止他人访问: chmod 600 {path}</translation>
    </message>
    <message>
      <source>No event is set up here yet.</source>
      <translation>此处尚未设置活动。</translation>
    </message>
    <message>
      <source>Correct the names, or ask for the font.</source>
      <translation>请更正姓名，或索取字体。</translation>
    </message>
    <message>
      <source>Every letter of every name can be printed.</source>
      <translation>所有姓名的每个字都能打印。</translation>
    </message>
    <message>
      <source>Update Rollcall on this station.</source>
      <translation>请更新此终端上的 Rollcall。</translation>
    </message>
    <message>
      <source>There is no backup yet.</source>
      <translation>还没有备份。</translation>
    </message>
    <message>
      <source>See kioskctl print jobs.</source>
      <translation>参见 kioskctl print jobs。</translation>
    </message>
    <message>
      <source>the hub's goes until {ends}</source>
      <translation>主机的证书有效至 {ends}</translation>
    </message>
    <message>
      <source>This station works alone: no hub.</source>
      <translation>此终端单独运行: 没有主机。</translation>
    </message>
    <message>
      <source>{hub} answers in {ms:.0f} ms</source>
      <translation>{hub} 在 {ms:.0f} 毫秒内应答</translation>
    </message>
    <message>
      <source>Try it now: kioskctl sync.</source>
      <translation>请立即尝试: kioskctl sync。</translation>
    </message>
    <message>
      <source>Run the set-up again.</source>
      <translation>请重新运行安装。</translation>
    </message>
    <message>
      <source>Qt is not installed: terminal only.</source>
      <translation>未安装 Qt: 只能使用命令行。</translation>
    </message>
    <message>
      <source>Make room before the event begins.</source>
      <translation>请在活动开始前腾出空间。</translation>
    </message>
    <message>
      <source>the newest is {name}</source>
      <translation>最新的是 {name}</translation>
    </message>
    <message>
      <source>What answers at {url} is not a Rollcall hub.</source>
      <translation>{url} 上应答的不是 Rollcall 主机。</translation>
    </message>
    <message numerus="yes">
      <source>about %n minute(s)</source>
      <translation>
        <numerusform>约 %n 分钟</numerusform>
      </translation>
    </message>
    <message>
      <source>Hub “{name}” at {address}  (stop with Ctrl-C)</source>
      <translation>主机“{name}”位于 {address}  （按 Ctrl-C 停止）</translation>
    </message>
    <message>
      <source>Its page, in a browser on this computer:  {url}</source>
      <translation>其页面（在本机浏览器中）:  {url}</translation>
    </message>
    <message numerus="yes">
      <source>“{station}” is a station of {hub} now, and holds %n people of {event}.</source>
      <translation>
        <numerusform>“{station}”现为 {hub} 的终端，保存有 {event} 的 %n 人。</numerusform>
      </translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>不到一分钟</translation>
    </message>
    <message>
      <source>In step with the hub: {sent} sent, {received} received.</source>
      <translation>已与主机同步: 发送 {sent}，接收 {received}。</translation>
    </message>
    <message>
      <source>“{name}” is revoked. The hub takes what it still has to give, once, and gives it nothing more. Seats that it holds stay with it.</source>
      <translation>“{name}”已被封禁。主机会一次性接收它尚未交出的内容，此后不再给它任何内容。它持有的座位仍归它。</translation>
    </message>
    <message>
      <source>revoked</source>
      <translation>已封禁</translation>
    </message>
    <message>
      <source>Let a station in:  kioskctl join {address} {code}</source>
      <translation>让终端加入:  kioskctl join {address} {code}</translation>
    </message>
    <message>
      <source>It has no event yet, so no station can join. Import one first.</source>
      <translation>还没有活动，因此终端无法加入。请先导入一个。</translation>
    </message>
    <message>
      <source>Or scan this in the station's window, under Exchange:</source>
      <translation>或在终端窗口的“同步”中扫描此码:</translation>
    </message>
    <message>
      <source>Joined, and the first exchange goes on later: {why}</source>
      <translation>已加入，首次同步稍后继续: {why}</translation>
    </message>
    <message>
      <source>Receiving the event</source>
      <translation>正在接收活动</translation>
    </message>
    <message>
      <source>Working it out</source>
      <translation>正在整理</translation>
    </message>
    <message>
      <source>, {time} left</source>
      <translation>，剩余 {time}</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>最近联系</translation>
    </message>
    <message>
      <source>No other station is known here.</source>
      <translation>此处不知道其他终端。</translation>
    </message>
    <message>
      <source>Several programs can share a database server only: name it with --database postgresql://... A hub on this computer's own file is one program.</source>
      <translation>只有数据库服务器可由多个程序共用: 请用 --database postgresql://... 指定。使用本机文件的主机是单个程序。</translation>
    </message>
    <message>
      <source>Taking over the event</source>
      <translation>正在接收活动</translation>
    </message>
    <message numerus="yes">
      <source>%n stations are called {name}. Name one of: {ids}.</source>
      <translation>
        <numerusform>有 %n 台终端名为 {name}。请指定一个: {ids}。</numerusform>
      </translation>
    </message>
    <message>
      <source>No station is called {name}. kioskctl stations lists them.</source>
      <translation>没有名为 {name} 的终端。可用 kioskctl stations 查看列表。</translation>
    </message>
    <message>
      <source>Nothing was changed. Say --yes where nobody can answer.</source>
      <translation>没有任何更改。无人可回答时请加 --yes。</translation>
    </message>
    <message>
      <source>an event yet to come</source>
      <translation>一个尚未设置的活动</translation>
    </message>
    <message>
      <source>Revoke “{name}” for good? It cannot be undone.</source>
      <translation>永久封禁“{name}”？无法撤销。</translation>
    </message>
    <message>
      <source>New</source>
      <translation>新增</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>已改</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>未变</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>已拒绝</translation>
    </message>
    <message>
      <source>Look at this: {what}</source>
      <translation>请注意: {what}</translation>
    </message>
    <message>
      <source>Rejected: {what}</source>
      <translation>已拒绝: {what}</translation>
    </message>
    <message>
      <source>Reading the lists</source>
      <translation>正在读取名单</translation>
    </message>
    <message>
      <source>Write this?</source>
      <translation>写入吗？</translation>
    </message>
    <message>
      <source>Nothing was written. Say --yes to write it.</source>
      <translation>未写入任何内容。要写入请加 --yes。</translation>
    </message>
    <message>
      <source>topic</source>
      <translation>主题</translation>
    </message>
    <message>
      <source>state</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>code</source>
      <translation>代码</translation>
    </message>
    <message>
      <source>details</source>
      <translation>详情</translation>
    </message>
    <message>
      <source>since</source>
      <translation>自</translation>
    </message>
    <message>
      <source>Write it as NAME=TEXT: {text}.</source>
      <translation>请写成 NAME=TEXT：{text}。</translation>
    </message>
    <message>
      <source>says</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>not offered</source>
      <translation>不提供</translation>
    </message>
    <message>
      <source>offered</source>
      <translation>提供</translation>
    </message>
    <message>
      <source>{name}: {value}.</source>
      <translation>{name}: {value}。</translation>
    </message>
    <message>
      <source>item</source>
      <translation>物品</translation>
    </message>
    <message>
      <source>station</source>
      <translation>终端</translation>
    </message>
    <message>
      <source>{item} is lent to {code}.</source>
      <translation>{item} 已借给 {code}。</translation>
    </message>
    <message>
      <source>{item} is here again.</source>
      <translation>{item} 已归还。</translation>
    </message>
    <message numerus="yes">
      <source>Written: {output}, %n item(s) out.</source>
      <translation>
        <numerusform>已写入: {output}，借出 %n 件。</numerusform>
      </translation>
    </message>
    <message>
      <source>text {name} in {language}: own words</source>
      <translation>文本 {name}（{language}）: 自定文字</translation>
    </message>
    <message>
      <source>{name} in {language}: {what}.</source>
      <translation>{language} 的 {name}: {what}。</translation>
    </message>
    <message>
      <source>This kiosk sends people to {named}.</source>
      <translation>此自助机将人引导至 {named}。</translation>
    </message>
    <message>
      <source>This kiosk names no desk.</source>
      <translation>此自助机不指明注册台。</translation>
    </message>
    <message>
      <source>Slips come from {chosen}, on {on}.</source>
      <translation>日程单由 {chosen} 打印，用 {on} 纸。</translation>
    </message>
    <message>
      <source>kiosk</source>
      <translation>自助机</translation>
    </message>
    <message>
      <source>step</source>
      <translation>步骤</translation>
    </message>
    <message>
      <source>{number}: {how}.</source>
      <translation>{number}: {how}。</translation>
    </message>
    <message>
      <source>{file} cannot be read: {why}.</source>
      <translation>无法读取 {file}: {why}。</translation>
    </message>
    <message>
      <source>{file} is no plain text in UTF-8.</source>
      <translation>{file} 不是 UTF-8 纯文本。</translation>
    </message>
    <message>
      <source>No call {number} is open. List them: kioskctl kiosk calls.</source>
      <translation>没有未处理的呼叫 {number}。列表: kioskctl kiosk calls。</translation>
    </message>
    <message numerus="yes">
      <source>%n letter(s)</source>
      <translation>
        <numerusform>%n 个字母</numerusform>
      </translation>
    </message>
    <message>
      <source>the usual words</source>
      <translation>默认文字</translation>
    </message>
    <message>
      <source>People take nothing along from this kiosk.</source>
      <translation>来宾不能从此自助机带走任何内容。</translation>
    </message>
    <message>
      <source>This kiosk prints no slips.</source>
      <translation>此自助机不打印日程单。</translation>
    </message>
    <message>
      <source>as usual</source>
      <translation>默认</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>版式</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>用途</translation>
    </message>
    <message>
      <source>Paper (mm)</source>
      <translation>纸张（mm）</translation>
    </message>
    <message>
      <source>On it</source>
      <translation>每张</translation>
    </message>
    <message>
      <source>Sides</source>
      <translation>面</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>Behind a name may stand :black, :capitals and :no-honorific.</source>
      <translation>名称后可加 :black、:capitals 和 :no-honorific。</translation>
    </message>
    <message numerus="yes">
      <source>{kept}: %n part(s) of a {kind} layout on {width_mm:g} x {height_mm:g} mm.</source>
      <translation>
        <numerusform>{kept}: {kind} 版式的 %n 个元素，{width_mm:g} x {height_mm:g} mm。</numerusform>
      </translation>
    </message>
    <message>
      <source>{layout} is written to {path}.</source>
      <translation>{layout} 已写入 {path}。</translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) in {output}. To look at: {count}.</source>
      <translation>
        <numerusform>{output} 中有 %n 页。请查看: {count} 处。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n temporary badge(s) in {output}.</source>
      <translation>
        <numerusform>{output} 中 %n 张临时胸牌。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) in {output}. Names: {count}.</source>
      <translation>
        <numerusform>{output} 中有 %n 页。姓名: {count}。</numerusform>
      </translation>
    </message>
    <message>
      <source>Look at this: {sentence}</source>
      <translation>请注意: {sentence}</translation>
    </message>
    <message numerus="yes">
      <source>%n names cannot be printed as they are written.</source>
      <translation>
        <numerusform>%n 个姓名无法按原样打印。</numerusform>
      </translation>
    </message>
    <message>
      <source>this station</source>
      <translation>此终端</translation>
    </message>
    <message>
      <source>{written}, {size_mb:.1f} MB, opens. {about_key}</source>
      <translation>{written}，{size_mb:.1f} MB，可以打开。{about_key}</translation>
    </message>
    <message numerus="yes">
      <source>Rebuilt %n table(s) from the log. Subjects: {subjects}.</source>
      <translation>
        <numerusform>已由日志重建 %n 个表。对象: {subjects} 个。</numerusform>
      </translation>
    </message>
    <message>
      <source>Its key is in {key}: keep that apart from it, for whoever has both reads everything.</source>
      <translation>其密钥在 {key}: 请与备份分开保管，两者兼得者可读取一切。</translation>
    </message>
    <message>
      <source>It opens with this station's key only: keep that too, elsewhere (kioskctl backup --key FILE).</source>
      <translation>它只能用此终端的密钥打开: 请也将密钥另行保管（kioskctl backup --key FILE）。</translation>
    </message>
    <message>
      <source>Folding the log</source>
      <translation>正在整理日志</translation>
    </message>
    <message>
      <source>{key} is there already, and a key is never written over. Name another.</source>
      <translation>{key} 已存在，密钥绝不覆盖。请另取名称。</translation>
    </message>
    <message>
      <source>This station is called “{name}” now.</source>
      <translation>此终端现名为“{name}”。</translation>
    </message>
    <message>
      <source>The key could not be written to {path}. The backup itself is written. Check that the disk or stick is there and has room, and do it again.</source>
      <translation>无法将密钥写入 {path}。备份本身已写入。请检查磁盘或 U 盘是否已连接且有空间，然后重试。</translation>
    </message>
    <message>
      <source>Keep it as it is. Put a sound backup in its place: kioskctl restore BACKUP.</source>
      <translation>请保持原样。换上完好的备份: kioskctl restore BACKUP。</translation>
    </message>
    <message>
      <source>Broken: station {station}, branch {branch}, entry {number}{what} is the first that does not hold: {why}.</source>
      <translation>损坏: 终端 {station}，分支 {branch}，条目 {number}{what} 是第一个无效的条目: {why}。</translation>
    </message>
    <message>
      <source>{what} Have the bundle written again.</source>
      <translation>{what}请让对方重新写入数据包。</translation>
    </message>
    <message numerus="yes">
      <source>Sound: %n entries, written by “{author}”.</source>
      <translation>
        <numerusform>完好: %n 个条目，由“{author}”写入。</numerusform>
      </translation>
    </message>
    <message>
      <source> Every entry of the log holds; what is damaged is beside it.</source>
      <translation> 日志的每个条目都有效；损坏的是日志以外的内容。</translation>
    </message>
    <message>
      <source>The file of {where} is damaged ({damage}).{rest}</source>
      <translation>{where} 的文件已损坏（{damage}）。{rest}</translation>
    </message>
    <message>
      <source>{words} {question}</source>
      <translation>{words}{question}</translation>
    </message>
    <message>
      <source>Checking the backup</source>
      <translation>正在检查备份</translation>
    </message>
    <message>
      <source>Checking the bundle</source>
      <translation>正在检查数据包</translation>
    </message>
    <message>
      <source>{what} The last entry before it, {number} of {station}, holds.</source>
      <translation>{what}其前最后一个条目（{station} 的 {number}）完好。</translation>
    </message>
    <message numerus="yes">
      <source>Sound: %n entries. Branches: {branches}.</source>
      <translation>
        <numerusform>完好: %n 个条目。分支: {branches} 个。</numerusform>
      </translation>
    </message>
    <message>
      <source>Checking the log</source>
      <translation>正在检查日志</translation>
    </message>
    <message>
      <source>(erased)</source>
      <translation>（已删除）</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>已安排</translation>
    </message>
    <message>
      <source>held</source>
      <translation>已会面</translation>
    </message>
    <message>
      <source>missed</source>
      <translation>未会面</translation>
    </message>
    <message>
      <source>called off</source>
      <translation>已取消</translation>
    </message>
    <message>
      <source>{code} did not come</source>
      <translation>{code} 未到场</translation>
    </message>
    <message>
      <source>{code} meets somebody else then</source>
      <translation>{code} 届时与他人会面</translation>
    </message>
    <message>
      <source>the table is taken twice</source>
      <translation>桌位被重复占用</translation>
    </message>
    <message>
      <source>one of them does not come</source>
      <translation>其中一人不来</translation>
    </message>
    <message>
      <source>Meeting {meeting}: {time}.</source>
      <translation>会面 {meeting}: {time}。</translation>
    </message>
    <message>
      <source>Both are free at no time that is left. Name a time: kioskctl meetings move --help.</source>
      <translation>剩余时间里没有双方都有空的时段。请指定时间: kioskctl meetings move --help。</translation>
    </message>
    <message>
      <source>Ends</source>
      <translation>结束</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>桌号</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>会面</translation>
    </message>
    <message>
      <source>Look at this</source>
      <translation>请注意</translation>
    </message>
    <message>
      <source>No meeting begins with {text}, or several do. List them: kioskctl meetings list.</source>
      <translation>没有以 {text} 开头的会面，或有多个。列出全部: kioskctl meetings list。</translation>
    </message>
    <message>
      <source>What it gave out itself after the backup may be lost: two people have to attest.</source>
      <translation>主机在备份之后自行分配的内容可能已丢失: 须由两人证明。</translation>
    </message>
    <message>
      <source>This hub gives out no further seats, and waits for no station that it knows of.</source>
      <translation>此主机不再分配座位，也没有需要等待的已知终端。</translation>
    </message>
    <message>
      <source>“{name}” is written off, and given nothing more.{lost}</source>
      <translation>“{name}”已注销，不再获得任何内容。{lost}</translation>
    </message>
    <message>
      <source>Has every station exchanged that was let in after the backup was made, too? This hub does not know of those.</source>
      <translation>备份之后接入的每台终端也都同步过了吗？此主机不知道它们。</translation>
    </message>
    <message>
      <source>This hub is not held: it gives out seats as it should.</source>
      <translation>此主机未被暂停: 它正常分配座位。</translation>
    </message>
    <message>
      <source>This hub gives out no further seats. Not heard since: {names}.</source>
      <translation>此主机不再分配座位。此后未联络: {names}。</translation>
    </message>
    <message>
      <source> Seats that nobody can give out now: {seats}.</source>
      <translation> 现在无人能分配的座位: {seats}。</translation>
    </message>
    <message>
      <source>This hub gives out seats again.</source>
      <translation>此主机重新分配座位。</translation>
    </message>
    <message>
      <source>Given back: {seats}. Exchange with the hub now.</source>
      <translation>已归还: {seats}。请立即与主机同步。</translation>
    </message>
    <message>
      <source>Seats on {where} are given again.</source>
      <translation>{where} 的座位重新分配。</translation>
    </message>
    <message>
      <source>{where} has left.</source>
      <translation>{where} 已出发。</translation>
    </message>
    <message>
      <source>Not heard since: {names}.</source>
      <translation>此后未联系: {names}。</translation>
    </message>
    <message>
      <source>Write “{name}” off? It cannot be undone.</source>
      <translation>注销“{name}”？无法撤销。</translation>
    </message>
    <message>
      <source>of</source>
      <translation>共</translation>
    </message>
    <message>
      <source>per cent</source>
      <translation>百分比</translation>
    </message>
    <message>
      <source>region</source>
      <translation>地区</translation>
    </message>
    <message>
      <source>came</source>
      <translation>到达</translation>
    </message>
    <message>
      <source>{here} of {people} are here ({percent} %); {lately} came in the last five minutes.</source>
      <translation>{people} 人中已到 {here} 人（{percent}%）；最近五分钟到了 {lately} 人。</translation>
    </message>
    <message>
      <source>Delegations: {whole} whole, {partly} in part, {absent} not here. Heads of delegation: {here} of {people}.</source>
      <translation>代表团：到齐 {whole}，部分到 {partly}，未到 {absent}。代表团团长：{people} 人中 {here} 人。</translation>
    </message>
    <message>
      <source>Waiting for somebody: {people}. Badges for the printer: {badges}.</source>
      <translation>等待帮助：{people}。待打印的胸牌：{badges}。</translation>
    </message>
    <message>
      <source>There is no event here yet. Import one: kioskctl import.</source>
      <translation>这里还没有活动。请导入：kioskctl import。</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>已确认</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>候补</translation>
    </message>
    <message>
      <source>release asked</source>
      <translation>已请求放弃</translation>
    </message>
    <message>
      <source>{at} at {station}{by}{times}</source>
      <translation>{at}，{station}{by}{times}</translation>
    </message>
    <message>
      <source>  {at}  {action}: {result}, at {station}{by}{undone}</source>
      <translation>  {at}  {action}: {result}，{station}{by}{undone}</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>已取消</translation>
    </message>
    <message>
      <source>, table {table}</source>
      <translation>，{table} 号桌</translation>
    </message>
    <message>
      <source>, missed</source>
      <translation>，未成</translation>
    </message>
    <message>
      <source>, head of delegation</source>
      <translation>，团长</translation>
    </message>
    <message>
      <source>{table}, seat {seat}</source>
      <translation>{table} 号桌，{seat} 座</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation>尚未</translation>
    </message>
    <message>
      <source>, by {by}</source>
      <translation>，{by}</translation>
    </message>
    <message numerus="yes">
      <source>, %n times</source>
      <translation>
        <numerusform>，%n 次</numerusform>
      </translation>
    </message>
    <message>
      <source>, place {place} in line</source>
      <translation>，候补第 {place} 位</translation>
    </message>
    <message>
      <source>own script</source>
      <translation>本国文字</translation>
    </message>
    <message>
      <source>languages</source>
      <translation>语言</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>电子邮箱</translation>
    </message>
    <message>
      <source>diet</source>
      <translation>饮食</translation>
    </message>
    <message>
      <source>access</source>
      <translation>无障碍</translation>
    </message>
    <message>
      <source>note</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>comes instead</source>
      <translation>代替者</translation>
    </message>
    <message>
      <source>in place of</source>
      <translation>被代替者</translation>
    </message>
    <message>
      <source>accreditation</source>
      <translation>参会资格</translation>
    </message>
    <message>
      <source>checked in</source>
      <translation>签到</translation>
    </message>
    <message>
      <source>badge</source>
      <translation>胸牌</translation>
    </message>
    <message>
      <source>Meetings</source>
      <translation>会面</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>考察</translation>
    </message>
    <message>
      <source>History, latest first</source>
      <translation>历史（最近在前）</translation>
    </message>
    <message>
      <source>issue {number}</source>
      <translation>{number} 号</translation>
    </message>
    <message>
      <source>walk-in</source>
      <translation>现场登记</translation>
    </message>
    <message>
      <source> by {by}</source>
      <translation>，{by}</translation>
    </message>
    <message>
      <source>, undone</source>
      <translation>，已撤销</translation>
    </message>
    <message numerus="yes">
      <source>, of which %n cannot be read</source>
      <translation>
        <numerusform>，其中 %n 个无法读取</numerusform>
      </translation>
    </message>
    <message>
      <source>{plan}{unread}</source>
      <translation>{plan}{unread}</translation>
    </message>
    <message>
      <source>No badge shows this photograph any more.</source>
      <translation>已没有胸牌显示此照片。</translation>
    </message>
    <message>
      <source>Rejected: {what}.</source>
      <translation>已拒绝: {what}。</translation>
    </message>
    <message>
      <source>Reading the folder</source>
      <translation>正在读取文件夹</translation>
    </message>
    <message>
      <source>Files that are no pictures: {count}. They were left out.</source>
      <translation>不是图片的文件: {count} 个，已略去。</translation>
    </message>
    <message>
      <source>Nobody is registered with the code {code}.</source>
      <translation>没有人以代码 {code} 登记。</translation>
    </message>
    <message>
      <source>{plan}. Write this?</source>
      <translation>{plan}。写入吗？</translation>
    </message>
    <message>
      <source>Making them small</source>
      <translation>正在缩小</translation>
    </message>
    <message>
      <source>why</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>stands at</source>
      <translation>摆放处</translation>
    </message>
    <message>
      <source>{count} to print, {away} to take away.</source>
      <translation>待打印 {count} 张，待撤下 {away} 张。</translation>
    </message>
    <message>
      <source>Every card is right.</source>
      <translation>所有席卡均正确。</translation>
    </message>
    <message numerus="yes">
      <source>%n place card(s) in {output}.</source>
      <translation>
        <numerusform>{output} 中 %n 张席卡。</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody who fits has a table, so no file was written. Import a list with the columns registration_code and table.</source>
      <translation>符合的人都没有餐桌，因此未写文件。请导入含 registration_code 和 table 列的名单。</translation>
    </message>
    <message>
      <source>A program that helped drawing ended early. Its badges were drawn all the same, only slower: nothing is missing in the file.</source>
      <translation>一个协助绘制的程序提前结束。其胸牌仍已绘制，只是较慢: 文件中没有缺漏。</translation>
    </message>
    <message>
      <source>Job</source>
      <translation>任务</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>胸牌</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>自</translation>
    </message>
    <message>
      <source>What to know</source>
      <translation>须知</translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s) in {output}, {seconds:.1f} s.</source>
      <translation>
        <numerusform>{output} 中 %n 张胸牌，{seconds:.1f} 秒。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Badges go to “{in_use}” now; %n jobs were moved to “{printer}”.</source>
      <translation>
        <numerusform>胸牌现送往“{in_use}”；%n 个任务已移至“{printer}”。</numerusform>
      </translation>
    </message>
    <message>
      <source>Page {page}, {name}: {sentence}</source>
      <translation>第 {page} 页，{name}: {sentence}</translation>
    </message>
    <message>
      <source>No badge was ordered at this station yet.</source>
      <translation>此终端尚未下单任何胸牌。</translation>
    </message>
    <message>
      <source>{printed} printed, {left} waiting, {failed} failed.</source>
      <translation>已打印 {printed}，等待 {left}，失败 {failed}。</translation>
    </message>
    <message>
      <source>Job {job} will be printed: kioskctl print run.</source>
      <translation>任务 {job} 将打印: kioskctl print run。</translation>
    </message>
    <message>
      <source>Job {job} is done.</source>
      <translation>任务 {job} 已完成。</translation>
    </message>
    <message>
      <source>Job {job} is cancelled.</source>
      <translation>任务 {job} 已取消。</translation>
    </message>
    <message>
      <source>Badges are sorted by {sorts}, not by {sort}.</source>
      <translation>胸牌按 {sorts} 排序，不按 {sort}。</translation>
    </message>
    <message>
      <source>Nobody fits, so no file was written. See the categories with kioskctl status.</source>
      <translation>没有符合的人，因此未写文件。请用 kioskctl status 查看类别。</translation>
    </message>
    <message>
      <source>No file was written. {left_out}</source>
      <translation>未写文件。{left_out}</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>正在打印</translation>
    </message>
    <message>
      <source>Drawing badges</source>
      <translation>正在绘制胸牌</translation>
    </message>
    <message>
      <source>Job {job} has not failed, so there is nothing to print again.</source>
      <translation>任务 {job} 没有失败，无需重新打印。</translation>
    </message>
    <message>
      <source>Job {job} does not ask whether it printed.</source>
      <translation>任务 {job} 没有询问是否已打印。</translation>
    </message>
    <message>
      <source>Job {job} is over already, so it cannot be cancelled.</source>
      <translation>任务 {job} 已结束，无法取消。</translation>
    </message>
    <message>
      <source>For</source>
      <translation>用途</translation>
    </message>
    <message>
      <source>How it is</source>
      <translation>状况</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>已打印</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>剩余</translation>
    </message>
    <message>
      <source>standing in</source>
      <translation>备用</translation>
    </message>
    <message>
      <source>{left} of {size}</source>
      <translation>{left} / {size}</translation>
    </message>
    <message>
      <source>{left} (low)</source>
      <translation>{left}（不足）</translation>
    </message>
    <message>
      <source>No printer stands in.</source>
      <translation>没有备用打印机。</translation>
    </message>
    <message>
      <source>“{printer}” stands in from now on.</source>
      <translation>“{printer}”从现在起备用。</translation>
    </message>
    <message>
      <source>“{printer}” is forgotten.</source>
      <translation>已移除“{printer}”。</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are in “{printer}” now.</source>
      <translation>
        <numerusform>“{printer}”中现有 %n 张胸牌。</numerusform>
      </translation>
    </message>
    <message>
      <source>“{printer}” is not counted.</source>
      <translation>“{printer}”不计数。</translation>
    </message>
    <message>
      <source>The test strip is job {job}. Print it: kioskctl print run.</source>
      <translation>测试条是任务 {job}。请打印: kioskctl print run。</translation>
    </message>
    <message>
      <source>This station prints badges with {used}.</source>
      <translation>此终端用 {used} 打印胸牌。</translation>
    </message>
    <message numerus="yes">
      <source>%n badges are ordered. Print them: kioskctl print run.</source>
      <translation>
        <numerusform>已下单 %n 张胸牌。请打印: kioskctl print run。</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” is known. Use it: kioskctl print move {name}</source>
      <translation>已添加“{name}”。请使用: kioskctl print move {name}</translation>
    </message>
    <message>
      <source>Layouts made here: {names}.</source>
      <translation>在此制作的版式: {names}。</translation>
    </message>
    <message>
      <source>No badge was issued yet.</source>
      <translation>尚未发放任何胸牌。</translation>
    </message>
    <message>
      <source>Everybody who fits has a badge already, so nothing was ordered.</source>
      <translation>符合的人都已有胸牌，因此未下单。</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>Badges</source>
      <translation>胸牌</translation>
    </message>
    <message>
      <source>is not announced any more</source>
      <translation>不再通报</translation>
    </message>
    <message>
      <source>is announced when they arrive</source>
      <translation>到达时通报</translation>
    </message>
    <message>
      <source>{code} {done}.</source>
      <translation>{code} {done}。</translation>
    </message>
    <message>
      <source>This station shows alerts.</source>
      <translation>此终端显示提醒。</translation>
    </message>
    <message>
      <source>This station does not show alerts.</source>
      <translation>此终端不显示提醒。</translation>
    </message>
    <message numerus="yes">
      <source>%n wait for protocol, of {count}. {rings}</source>
      <translation>
        <numerusform>{count} 人中 %n 人等候礼宾。{rings}</numerusform>
      </translation>
    </message>
    <message>
      <source>Acknowledged: {code}.</source>
      <translation>已确认: {code}。</translation>
    </message>
    <message numerus="yes">
      <source>%n delegation(s) by {rule}. Heads not yet here: {awaited}.</source>
      <translation>
        <numerusform>按 {rule} 排列的 %n 个代表团。未到团长: {awaited} 人。</numerusform>
      </translation>
    </message>
    <message>
      <source>Ordered by {rule}.</source>
      <translation>已按 {rule} 排序。</translation>
    </message>
    <message>
      <source>{code} stands at place {place}.</source>
      <translation>{code} 排在第 {place} 位。</translation>
    </message>
    <message>
      <source>{code} stands as ruled.</source>
      <translation>{code} 按规则排列。</translation>
    </message>
    <message>
      <source>, since {at}</source>
      <translation>，自 {at} 起</translation>
    </message>
    <message>
      <source>Needed: {words}.</source>
      <translation>需要: {words}。</translation>
    </message>
    <message>
      <source>Frozen as {entry}: {board}.</source>
      <translation>已冻结为 {entry}: {board}。</translation>
    </message>
    <message>
      <source>The board is not frozen at {at}.</source>
      <translation>{at} 不冻结看板。</translation>
    </message>
    <message>
      <source>Set: {at}. The window or the hub has to run.</source>
      <translation>已设定: {at}。窗口或主机须在运行。</translation>
    </message>
    <message numerus="yes">
      <source>%n frozen board(s).</source>
      <translation>
        <numerusform>%n 个已冻结的看板。</numerusform>
      </translation>
    </message>
    <message>
      <source>Member</source>
      <translation>成员</translation>
    </message>
    <message>
      <source>Votes</source>
      <translation>票数</translation>
    </message>
    <message>
      <source>By</source>
      <translation>由</translation>
    </message>
    <message>
      <source>{body} is no body here. Choose one of {bodies}.</source>
      <translation>{body} 不是这里的机构。请选择: {bodies}。</translation>
    </message>
    <message>
      <source>Arrived</source>
      <translation>到达</translation>
    </message>
    <message>
      <source>Taken care of by</source>
      <translation>处理人</translation>
    </message>
    <message>
      <source>Head</source>
      <translation>团长</translation>
    </message>
    <message>
      <source>Here since</source>
      <translation>到达时间</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>手动</translation>
    </message>
    <message>
      <source>{board}{since}. Needed: {needed}.</source>
      <translation>{board}{since}。需要: {needed}。</translation>
    </message>
    <message>
      <source>{share} is no share. Write it as 1/2 or 2/3.</source>
      <translation>{share} 不是比例。请写成 1/2 或 2/3。</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>看板</translation>
    </message>
    <message>
      <source>Body</source>
      <translation>机构</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>截至</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>结果</translation>
    </message>
    <message>
      <source>present</source>
      <translation>出席</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>缺席</translation>
    </message>
    <message>
      <source>not named any more</source>
      <translation>不再是指定人选</translation>
    </message>
    <message>
      <source>waits</source>
      <translation>等待中</translation>
    </message>
    <message>
      <source>There is no such board. List them: kioskctl protocol boards.</source>
      <translation>没有这个看板。列表: kioskctl protocol boards。</translation>
    </message>
    <message>
      <source> For a badge that says so: kioskctl reprint {code} --reason spelling.</source>
      <translation>如需更新胸牌: kioskctl reprint {code} --reason spelling。</translation>
    </message>
    <message>
      <source>Corrected: {name}.{again}</source>
      <translation>已更正: {name}。{again}</translation>
    </message>
    <message>
      <source>Erased here: {code}. {left}{unheard}Bundles, exports and backups that were carried elsewhere are out of reach.</source>
      <translation>已在此删除: {code}。{left}{unheard}已带往别处的数据包、导出文件和备份无法删除。</translation>
    </message>
    <message>
      <source>“{text}” is no correction. Write FIELD=TEXT, where FIELD is one of: {fields}.</source>
      <translation>“{text}”不是更正。请写 FIELD=TEXT，其中 FIELD 为: {fields}。</translation>
    </message>
    <message>
      <source> Still signed up for {visits}: free the seats.</source>
      <translation>仍报名了 {visits}: 请释放座位。</translation>
    </message>
    <message>
      <source>Cancelled: {code}.{kept}</source>
      <translation>已取消: {code}。{kept}</translation>
    </message>
    <message>
      <source>The registration {code} stands again.</source>
      <translation>登记 {code} 重新有效。</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>无</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>人员</translation>
    </message>
    <message>
      <source>Erased</source>
      <translation>已删除</translation>
    </message>
    <message>
      <source>At</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>Done by</source>
      <translation>已完成</translation>
    </message>
    <message>
      <source>Not yet by</source>
      <translation>未完成</translation>
    </message>
    <message>
      <source>Nobody was erased.</source>
      <translation>没有删除任何人。</translation>
    </message>
    <message>
      <source>Nothing was erased. Say --yes to erase.</source>
      <translation>未删除任何内容。要删除请加 --yes。</translation>
    </message>
    <message>
      <source>{name} (shut out)</source>
      <translation>{name}（已封禁）</translation>
    </message>
    <message>
      <source>Erase {name} ({code}) for ever?</source>
      <translation>永久删除 {name}（{code}）？</translation>
    </message>
    <message>
      <source>Not finished yet: {problem} </source>
      <translation>尚未完成: {problem} </translation>
    </message>
    <message>
      <source>Not heard yet from {names}. </source>
      <translation>尚未收到回音: {names}。 </translation>
    </message>
    <message>
      <source>{comes} comes in place of {code}.{kept}</source>
      <translation>{comes} 代替 {code} 前来。{kept}</translation>
    </message>
    <message>
      <source> Seats that stay with {code}: {visits}.</source>
      <translation>仍归 {code} 的座位: {visits}。</translation>
    </message>
    <message>
      <source>Badge {issue} of {code} is collected by {by}, {said} seen.</source>
      <translation>{code} 的 {issue} 号胸牌由 {by} 领取，已查验 {said}。</translation>
    </message>
    <message>
      <source>Say who comes: --by CODE, or --given and --family of somebody new.</source>
      <translation>请说明谁来: --by CODE，或新人的 --given 和 --family。</translation>
    </message>
    <message>
      <source>Put {backup} in the place of what is in {folder}? That is set aside.</source>
      <translation>用 {backup} 替换 {folder} 中的内容？原内容会移到一旁。</translation>
    </message>
    <message numerus="yes">
      <source>Erased again, since they had been erased after the backup was made: %n people.</source>
      <translation>
        <numerusform>已再次删除备份后曾删除的 %n 人。</numerusform>
      </translation>
    </message>
    <message>
      <source>Name the backup. The newest one here: kioskctl restore {newest}</source>
      <translation>请指定备份。此处最新的: kioskctl restore {newest}</translation>
    </message>
    <message>
      <source>Name the backup. There is none in {folder}.</source>
      <translation>请指定备份。{folder} 中没有备份。</translation>
    </message>
    <message>
      <source>, up to its act of {at}</source>
      <translation>，截至其操作 {at}</translation>
    </message>
    <message>
      <source>Restored: “{station}”. People: {people}, checked in: {here}, entries: {entries}{until}. Every signature in it was checked.</source>
      <translation>已恢复: “{station}”。人数: {people}，已签到: {here}，条目: {entries}{until}。其中每个签名都已核对。</translation>
    </message>
    <message>
      <source>It goes on in a new epoch, without its earlier seats. Print jobs that waited ask first.</source>
      <translation>它以新编号继续运行，没有先前的座位。等待中的打印任务会先询问。</translation>
    </message>
    <message>
      <source>This hub keeps its data on a database server: put that back with the server's own tools while the hub stands still, and start it again. It notices by itself.</source>
      <translation>此主机将数据保存在数据库服务器上: 请在主机停止时用服务器自带工具恢复，然后重新启动。主机会自行察觉。</translation>
    </message>
    <message>
      <source>What was there before is whole in {folder}; nothing was thrown away.</source>
      <translation>先前的内容完整保存在 {folder}；没有丢弃任何东西。</translation>
    </message>
    <message>
      <source>Next: exchange with the hub (kioskctl sync); it hands out seats then.</source>
      <translation>下一步: 与主机同步（kioskctl sync）；届时会分配座位。</translation>
    </message>
    <message>
      <source>It could not be read, so it is not known what it holds beyond the backup.</source>
      <translation>无法读取，因此不知道除备份外还有什么。</translation>
    </message>
    <message>
      <source>It has no event yet. Next: import it, or join a hub.</source>
      <translation>还没有活动。下一步: 导入活动，或加入主机。</translation>
    </message>
    <message>
      <source>Next: let its stations exchange with it. It gives out no new seats until then: kioskctl release-minting --check says who is awaited.</source>
      <translation>下一步: 让其终端与它同步。在此之前它不分配新座位: kioskctl release-minting --check 会显示还在等待哪些终端。</translation>
    </message>
    <message numerus="yes">
      <source>It holds %n entries that the backup lacks. What the hub had of them comes back by itself; the rest can be fetched by a stick: kioskctl --folder {folder} bundle write DIR --everything.</source>
      <translation>
        <numerusform>其中有 %n 个条目备份里没有。主机已有的会自动回来；其余的可用 U 盘取回: kioskctl --folder {folder} bundle write DIR --everything。</numerusform>
      </translation>
    </message>
    <message>
      <source>No accounts: nobody is asked who they are.</source>
      <translation>没有账户: 不询问任何人是谁。</translation>
    </message>
    <message>
      <source>{name} has an account as {role}.</source>
      <translation>{name} 的账户角色为 {role}。</translation>
    </message>
    <message>
      <source>{name} is {role} now.</source>
      <translation>{name} 现为 {role}。</translation>
    </message>
    <message>
      <source>{name} has a new PIN.</source>
      <translation>{name} 已有新的 PIN。</translation>
    </message>
    <message>
      <source>The account of {name} is switched on.</source>
      <translation>{name} 的账户已启用。</translation>
    </message>
    <message>
      <source>The account of {name} is switched off.</source>
      <translation>{name} 的账户已停用。</translation>
    </message>
    <message>
      <source>{name} may try the PIN again.</source>
      <translation>{name} 可以重新尝试 PIN。</translation>
    </message>
    <message>
      <source>Nobody called {name} has an account. List them: kioskctl staff list.</source>
      <translation>没有名为 {name} 的账户。列表: kioskctl staff list。</translation>
    </message>
    <message>
      <source>PIN: </source>
      <translation>PIN: </translation>
    </message>
    <message>
      <source>These were two different PINs. Nothing was changed.</source>
      <translation>两次 PIN 不同。没有任何更改。</translation>
    </message>
    <message>
      <source>switched off</source>
      <translation>已停用</translation>
    </message>
    <message>
      <source>locked here</source>
      <translation>已在此锁定</translation>
    </message>
    <message>
      <source>needs a new PIN: a lost station may know it</source>
      <translation>需要新的 PIN 码: 遗失的终端可能知道它</translation>
    </message>
    <message>
      <source>role</source>
      <translation>角色</translation>
    </message>
    <message>
      <source>standing</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>Once more: </source>
      <translation>再输入一次: </translation>
    </message>
    <message>
      <source>Registered {name} with the code {code}{here}.</source>
      <translation>已登记 {name}，代码 {code}{here}。</translation>
    </message>
    <message>
      <source>; checked in, badge {issue} is ordered</source>
      <translation>；已签到，已下单 {issue} 号胸牌</translation>
    </message>
    <message>
      <source>language</source>
      <translation>语言</translation>
    </message>
    <message>
      <source>context</source>
      <translation>上下文</translation>
    </message>
    <message>
      <source>source</source>
      <translation>原文</translation>
    </message>
    <message>
      <source>text</source>
      <translation>文本</translation>
    </message>
    <message>
      <source>Changed: {done} of {count}.</source>
      <translation>已更改: {count} 条中 {done} 条。</translation>
    </message>
    <message>
      <source> Look for it: kioskctl wording find.</source>
      <translation>请查找: kioskctl wording find。</translation>
    </message>
    <message>
      <source>From now on: {text}</source>
      <translation>从现在起: {text}</translation>
    </message>
    <message>
      <source>It is said as the program says it again.</source>
      <translation>恢复为程序原有的说法。</translation>
    </message>
    <message>
      <source>Written: {output}</source>
      <translation>已写入: {output}</translation>
    </message>
    <message numerus="yes">
      <source>{file} has %n line(s). An event has {most} at most.</source>
      <translation>
        <numerusform>{file} 有 %n 行。一个活动最多 {most} 行。</numerusform>
      </translation>
    </message>
    <message>
      <source>{lang} is none of {languages}.</source>
      <translation>{lang} 不属于 {languages}。</translation>
    </message>
    <message>
      <source>And {count} more: give a longer part.</source>
      <translation>还有 {count} 条: 请给出更长的部分。</translation>
    </message>
    <message>
      <source>“{source}”: {why}</source>
      <translation>“{source}”: {why}</translation>
    </message>
    <message>
      <source> Did you mean “{near}”?</source>
      <translation>您是指“{near}”吗？</translation>
    </message>
    <message>
      <source>Nothing reads “{source}”.{hint}</source>
      <translation>没有“{source}”这句话。{hint}</translation>
    </message>
    <message>
      <source>{file}: “{source}”: {problem}. Nothing was changed.</source>
      <translation>{file}: “{source}”: {problem}。没有任何更改。</translation>
    </message>
    <message>
      <source>{file} cannot be read as CSV in UTF-8: {why}.</source>
      <translation>无法将 {file} 读作 UTF-8 CSV: {why}。</translation>
    </message>
    <message>
      <source>{file}, line {number}: {wanted} have to be filled in.</source>
      <translation>{file}，第 {number} 行: 须填写 {wanted}。</translation>
    </message>
    <message>
      <source>“{source}” stands in {contexts}, and not in {context}.</source>
      <translation>“{source}”在 {contexts} 中，而不在 {context} 中。</translation>
    </message>
    <message>
      <source>{output} cannot be written: {why}.</source>
      <translation>无法写入 {output}: {why}。</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import it, or join a hub.</source>
      <translation>此处尚未设置活动。请导入，或加入主机。</translation>
    </message>
    <message>
      <source>This folder holds contact data, diets or desk notes, and a station for {role} must not. Nothing was changed here. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>此文件夹含有联系方式、饮食或注册台备注，{role} 终端不得持有。此处没有任何更改。请用空文件夹加入: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>made anew, it does not hold</source>
      <translation>重新生成后仍不完好</translation>
    </message>
    <message>
      <source>These copies may still hold people who were erased: {copies}. Delete them yourself once there is a newer one; it is tried again at the next start.</source>
      <translation>这些副本中可能仍有已删除的人员: {copies}。有更新的副本后请自行删除；下次启动时会重试。</translation>
    </message>
    <message>
      <source>{path} ({why})</source>
      <translation>{path}（{why}）</translation>
    </message>
    <message>
      <source>The key of {backup} is not here: neither in {folder} nor as {key_file} beside it. Name the key file that was kept with it: --key FILE (kioskctl backup --key FILE writes it).</source>
      <translation>找不到 {backup} 的密钥: {folder} 中没有，旁边也没有 {key_file}。请指定随其保存的密钥文件: --key FILE（由 kioskctl backup --key FILE 写出）。</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <translation>没有文件 {path}。</translation>
    </message>
    <message>
      <source>{path} is no backup of a station: it holds no station's key.</source>
      <translation>{path} 不是终端的备份: 其中没有终端密钥。</translation>
    </message>
    <message>
      <source>{path} is damaged so that it does not even say whose it is ({damage}). Take an earlier backup.</source>
      <translation>{path} 已损坏，连属于谁都看不出（{damage}）。请用更早的备份。</translation>
    </message>
    <message>
      <source>This hub has no event yet. Import it first.</source>
      <translation>此主机还没有活动。请先导入。</translation>
    </message>
    <message>
      <source>This folder holds the event {held}, and the hub holds another one. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>此文件夹的活动是 {held}，而主机的活动不同。请用空文件夹加入: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>There is nothing to export: no event is set up here yet.</source>
      <translation>没有可导出的内容: 此处尚未设置活动。</translation>
    </message>
    <message>
      <source>This station has already given seats on its own for {visits}, and so has the hub: together they could exceed the buses. Nothing was changed. Join with an empty folder, and enter this station's sign-ups there (kioskctl export visits lists them).</source>
      <translation>此终端已自行为 {visits} 分配座位，主机也分配了: 合计可能超过大巴座位数。没有任何更改。请用空文件夹加入，并在那里录入此终端的报名（kioskctl export visits 可列出）。</translation>
    </message>
    <message>
      <source>This folder holds the event {held}, and the file describes {code}. Open {code} in a folder of its own: kioskctl --folder NEW-FOLDER import ...</source>
      <translation>此文件夹的活动是 {held}，而文件描述的是 {code}。请在单独的文件夹中打开 {code}: kioskctl --folder NEW-FOLDER import ...</translation>
    </message>
    <message>
      <source>Give the station a name of 1 to {most} characters.</source>
      <translation>请给终端起 1 至 {most} 个字符的名称。</translation>
    </message>
    <message>
      <source>This station has no key to sign badges with. Import the event, or join its hub.</source>
      <translation>此终端没有用于签署胸牌的密钥。请导入活动，或加入其主机。</translation>
    </message>
    <message>
      <source>The layouts in {place} cannot be read ({why}), so there is no backup of them. Look whether the disk is well.</source>
      <translation>无法读取 {place} 中的版式（{why}），因此没有备份它们。请检查磁盘是否正常。</translation>
    </message>
    <message>
      <source>There is no export {other!r}. Choose one of {exports}.</source>
      <translation>没有导出项 {other!r}。请选择: {exports}。</translation>
    </message>
    <message>
      <source>No event is set up here yet. Import event.toml together with these lists.</source>
      <translation>此处尚未设置活动。请将 event.toml 与这些名单一起导入。</translation>
    </message>
    <message>
      <source>Nobody at this event has the code {code}.</source>
      <translation>此活动中无人使用代码 {code}。</translation>
    </message>
    <message>
      <source>The hub of {place} keeps its event on a database server, and no address was given. Say which one: --database ADDRESS, or set KIOSK_DATABASE. Nothing was made here.</source>
      <translation>{place} 的主机将活动保存在数据库服务器上，但没有给出地址。请用 --database ADDRESS 指定，或设置 KIOSK_DATABASE。此处没有创建任何内容。</translation>
    </message>
    <message>
      <source>This participant is not registered here, so there is no badge.</source>
      <translation>此参会者未在此登记，因此没有胸牌。</translation>
    </message>
    <message>
      <source>{new} new, {changed} changed, {unchanged} unchanged, {rejected} rejected</source>
      <translation>新增 {new}，已改 {changed}，未变 {unchanged}，已拒绝 {rejected}</translation>
    </message>
    <message>
      <source>This picture cannot be used: {why}.</source>
      <translation>此图片无法使用: {why}。</translation>
    </message>
    <message>
      <source>There is no photograph of this participant.</source>
      <translation>没有此参会者的照片。</translation>
    </message>
    <message>
      <source>No place card is out of date.</source>
      <translation>没有过时的席卡。</translation>
    </message>
    <message>
      <source>{printer} is the printer in use already. Choose another to stand in.</source>
      <translation>{printer} 已是正在使用的打印机。请另选一台备用。</translation>
    </message>
    <message>
      <source>{name} was not added here.</source>
      <translation>{name} 不是在此添加的。</translation>
    </message>
    <message>
      <source>{name} is in use. Choose another printer first.</source>
      <translation>{name} 正在使用。请先选择其他打印机。</translation>
    </message>
    <message>
      <source>{name} is no badge; a station prints badges. Choose another layout.</source>
      <translation>{name} 不是胸牌；终端打印的是胸牌。请选择其他版式。</translation>
    </message>
    <message>
      <source>entry {number} of station {station} does not hold: {why}</source>
      <translation>终端 {station} 的条目 {number} 无效: {why}</translation>
    </message>
    <message>
      <source>{backup} is damaged ({what}), so nothing was touched. Take an earlier backup; kioskctl log verify FILE says of each whether it holds.</source>
      <translation>{backup} 已损坏（{what}），因此未作任何改动。请用更早的备份；kioskctl log verify FILE 可检查各备份是否完好。</translation>
    </message>
    <message>
      <source>{backup} cannot be read: {why}.</source>
      <translation>无法读取 {backup}: {why}。</translation>
    </message>
    <message>
      <source>Whoever wanted this slip has gone. It is not printed any more.</source>
      <translation>需要此日程单的人已离开，不再打印。</translation>
    </message>
    <message>
      <source>The folder of the training, {place}, cannot be removed ({why}). Delete it: it holds names.</source>
      <translation>无法删除练习文件夹 {place}（{why}）。请手动删除: 其中有姓名。</translation>
    </message>
    <message>
      <source>The database is being put back, or it is another hub's now, so this was not saved. Stop this hub, wait until the database is whole, and start it again.</source>
      <translation>数据库正在恢复，或现属另一台主机，因此未保存。请停止此主机，待数据库完整后重新启动。</translation>
    </message>
    <message>
      <source>This hub keeps its data on a database server: back that up with the server's own tools (pg_dump, or a replica).</source>
      <translation>此主机将数据保存在数据库服务器上: 请用服务器自带工具备份（pg_dump 或副本）。</translation>
    </message>
    <message>
      <source>“{text}” is no bus. Write its seats, or a name and its seats: Blue=40.</source>
      <translation>“{text}”不是大巴。请写座位数，或名称和座位数: Blue=40。</translation>
    </message>
    <message>
      <source>That is another event than this hub's.</source>
      <translation>这不是本主机的活动。</translation>
    </message>
    <message>
      <source>The message names another station than the one that signed it.</source>
      <translation>消息中的终端与签名的终端不同。</translation>
    </message>
    <message>
      <source>This hub has no event yet. Import it first: kioskctl import ...</source>
      <translation>此主机还没有活动。请先导入: kioskctl import ...</translation>
    </message>
    <message>
      <source>There is no other station of that name. kioskctl stations lists them.</source>
      <translation>没有其他叫这个名字的终端。可用 kioskctl stations 查看列表。</translation>
    </message>
    <message>
      <source>Only the hub that a station exchanges with revokes it. Do it there.</source>
      <translation>只有终端所同步的主机才能封禁它。请在那里操作。</translation>
    </message>
    <message>
      <source>This computer stands under another hub, which let it in as a station: it cannot let others in. Join it there again with a code for a hub: kioskctl join ADDRESS CODE.</source>
      <translation>此电脑隶属于另一台主机，作为终端接入，因此不能接入其他终端。请在那里用主机加入码重新加入: kioskctl join ADDRESS CODE。</translation>
    </message>
    <message>
      <source>{role!r} is no role of a station. Choose one: {roles}.</source>
      <translation>{role!r} 不是终端的角色。请选择: {roles}。</translation>
    </message>
    <message>
      <source>This station holds another event than the hub. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>此终端的活动与主机不同。请用空文件夹加入: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>The station gave out seats on its own for {visits}, and so did this hub: together they could exceed the buses. Join with an empty folder, and enter the station's sign-ups there.</source>
      <translation>此终端自行为 {visits} 分配了座位，本主机也分配了: 合计可能超过大巴座位数。请用空文件夹加入，并在那里录入此终端的报名。</translation>
    </message>
    <message>
      <source>The station gave out seats on its own, and the hub above may have done so too. Join it to the hub above, or with an empty folder.</source>
      <translation>此终端自行分配了座位，上级主机可能也分配了。请将其加入上级主机，或用空文件夹加入。</translation>
    </message>
    <message>
      <source>This station was revoked, and its key is not trusted again. Join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>此终端已被封禁，其密钥不再受信任。请用空文件夹加入: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>A join code is shown only on the hub itself. Open its page there.</source>
      <translation>加入码只在主机本机上显示。请在那里打开主机页面。</translation>
    </message>
    <message>
      <source>Stations are revoked only on the hub itself. Open its page there.</source>
      <translation>只能在主机本机上封禁终端。请在那里打开主机页面。</translation>
    </message>
    <message>
      <source>The message was cut off on its way.</source>
      <translation>消息在传输途中被截断。</translation>
    </message>
    <message>
      <source>The message is too long. Update Rollcall on the station.</source>
      <translation>消息太长。请更新终端上的 Rollcall。</translation>
    </message>
    <message>
      <source>This station was revoked at the hub. Everything that it did is kept there; it is given nothing more. To use this computer again, join with an empty folder: kioskctl --folder NEW-FOLDER join ...</source>
      <translation>此终端已在主机上被封禁。它所做的一切都保留在那里，不再向它提供任何内容。要再次使用此电脑，请用空文件夹加入: kioskctl --folder NEW-FOLDER join ...</translation>
    </message>
    <message>
      <source>This request is not signed. Update Rollcall on the station.</source>
      <translation>此请求没有签名。请更新终端上的 Rollcall。</translation>
    </message>
    <message>
      <source>This hub does not know this station. Join it with a code from the hub's screen.</source>
      <translation>此主机不认识此终端。请用主机屏幕上的加入码加入。</translation>
    </message>
    <message>
      <source>The station's signature does not hold: the request was changed on its way, or was meant for another hub. Check the network, or join the station again.</source>
      <translation>终端的签名无效: 请求在途中被更改，或本应发往另一台主机。请检查网络，或重新加入此终端。</translation>
    </message>
    <message>
      <source>This request was sent before; the station must go on from there.</source>
      <translation>此请求已发送过；终端须从那里继续。</translation>
    </message>
    <message>
      <source>The join code is wrong. Show a new one on the hub, and type that.</source>
      <translation>加入码错误。请在主机上显示新的加入码并输入。</translation>
    </message>
    <message numerus="yes">
      <source>The join code is wrong; %n more tries. Read it again from the hub's screen.</source>
      <translation>
        <numerusform>加入码错误，还可尝试 %n 次。请从主机屏幕上重新读取。</numerusform>
      </translation>
    </message>
    <message>
      <source>This join code was used already. Show a new one on the hub for this station.</source>
      <translation>此加入码已被使用。请在主机上为此终端显示新的加入码。</translation>
    </message>
    <message>
      <source>This join code is no longer valid: it holds ten minutes and five tries. Show a new one on the hub.</source>
      <translation>此加入码已失效: 有效期为十分钟、五次尝试。请在主机上显示新的加入码。</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n 分钟</numerusform>
      </translation>
    </message>
    <message>
      <source>Too many wrong join codes came from this computer's address. It is heard again in {wait}. Read the code from the hub's screen, or scan its QR.</source>
      <translation>来自此电脑地址的错误加入码过多。{wait}后再受理。请从主机屏幕上读取加入码，或扫描其二维码。</translation>
    </message>
    <message>
      <source>Somebody tries join codes at this hub, so it lets nobody in for {wait}. Show a new code on the hub: then it listens again at once.</source>
      <translation>有人在此主机上尝试加入码，因此 {wait}内不接入任何终端。请在主机上显示新的加入码，即可立即恢复受理。</translation>
    </message>
    <message>
      <source>The hub cannot listen on port {port}: {why}. Another hub may run on this computer; stop it, or choose another port: kioskctl hub --port 8480.</source>
      <translation>主机无法监听端口 {port}: {why}。此电脑上可能已有另一台主机在运行；请停止它，或选择其他端口: kioskctl hub --port 8480。</translation>
    </message>
    <message>
      <source>The hub could not be started. Look at the messages above.</source>
      <translation>主机未能启动。请查看上面的消息。</translation>
    </message>
    <message>
      <source>The content of entry {number} of station {station} is not what its author signed. It was not taken.</source>
      <translation>终端 {station} 的条目 {number} 的内容与作者所签不符。未予接收。</translation>
    </message>
    <message>
      <source>An entry of the log is damaged: its header cannot be read.</source>
      <translation>日志中有一个条目损坏: 无法读取其头部。</translation>
    </message>
    <message>
      <source>An entry was written in format {form}, which this version does not know. Update Rollcall on this computer.</source>
      <translation>有条目以格式 {form} 写成，此版本无法识别。请更新此电脑上的 Rollcall。</translation>
    </message>
    <message>
      <source>The body of an entry ({kind}) is damaged.</source>
      <translation>有条目（{kind}）的正文损坏。</translation>
    </message>
    <message>
      <source>Entries of station {station} from number {number} were not taken: {why}.</source>
      <translation>终端 {station} 自 {number} 号起的条目未予接收: {why}。</translation>
    </message>
    <message>
      <source>Entries of station {station} up to number {number} were not taken: their signature does not hold.</source>
      <translation>终端 {station} 截至 {number} 号的条目未予接收: 签名无效。</translation>
    </message>
    <message>
      <source>Present is who is inside {session}, as its doors count.{yet}</source>
      <translation>出席者为 {session} 场内的人，按入口统计。{yet}</translation>
    </message>
    <message numerus="yes">
      <source>Set to be frozen at {at} by {by}, at %n station(s).</source>
      <translation>
        <numerusform>由 {by} 设定于 {at} 冻结，涉及 %n 台终端。</numerusform>
      </translation>
    </message>
    <message>
      <source>NOT frozen at {at}: no station where it was set was on. Freeze it as of then (protocol freeze --at), or call it off (protocol freeze-at --off).</source>
      <translation>未在 {at} 冻结: 设定的终端当时都未开机。请补按当时冻结（protocol freeze --at），或取消（protocol freeze-at --off）。</translation>
    </message>
    <message>
      <source>Present is who is checked in.</source>
      <translation>出席者为已签到的人。</translation>
    </message>
    <message>
      <source> Nobody was scanned there yet.</source>
      <translation> 那里还没有扫描过任何人。</translation>
    </message>
    <message>
      <source>The badges cannot be written to {path} ({why}). Make room there or choose another file; what was there before is untouched.</source>
      <translation>无法将胸牌写入 {path}（{why}）。请在那里腾出空间或选择其他文件；原有内容未受影响。</translation>
    </message>
    <message>
      <source>is open. Close its cover</source>
      <translation>已打开。请合上盖子</translation>
    </message>
    <message>
      <source>is out of labels. Put in a new roll</source>
      <translation>标签用尽。请装入新纸卷</translation>
    </message>
    <message>
      <source>cannot feed its labels. Put the roll in again</source>
      <translation>无法送入标签。请重新装入纸卷</translation>
    </message>
    <message>
      <source>has another label in it than it was told. Put the right roll in</source>
      <translation>装入的标签与设置不符。请装入正确的纸卷</translation>
    </message>
    <message>
      <source>has a jam at its cutter. Open it and take the label out</source>
      <translation>切刀处卡纸。请打开并取出标签</translation>
    </message>
    <message>
      <source>The printer {printer} reports an error. Look at its lights.</source>
      <translation>打印机 {printer} 报告错误。请查看指示灯。</translation>
    </message>
    <message>
      <source>The printer {queue} {words}.</source>
      <translation>打印机 {queue}：{words}。</translation>
    </message>
    <message>
      <source>The printer {printer} is connected. It does not tell how it is.</source>
      <translation>打印机 {printer} 已连接，但不报告状态。</translation>
    </message>
    <message>
      <source>The printer {printer} is ready.</source>
      <translation>打印机 {printer} 就绪。</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer. Look at its lights. The badge is kept and tried again.</source>
      <translation>打印机 {printer} 没有响应。请查看指示灯。胸牌已保留，将会重试。</translation>
    </message>
    <message>
      <source>The printer {queue} was switched off or lost while it printed.</source>
      <translation>打印机 {queue} 在打印时被关闭或断开。</translation>
    </message>
    <message>
      <source>The printer {queue} answers.</source>
      <translation>打印机 {queue} 有响应。</translation>
    </message>
    <message>
      <source>The printer {queue} is ready.</source>
      <translation>打印机 {queue} 就绪。</translation>
    </message>
    <message>
      <source>The printer {queue} gave the badge up{why}.</source>
      <translation>打印机 {queue} 放弃了该胸牌{why}。</translation>
    </message>
    <message>
      <source>CUPS no longer knows the job {job}.</source>
      <translation>CUPS 中已没有任务 {job}。</translation>
    </message>
    <message>
      <source>The badge is kept and tried again.</source>
      <translation>胸牌已保留，将会重试。</translation>
    </message>
    <message>
      <source>The queue {queue} is stopped{why}. Mend the printer, then switch the queue on again: cupsenable {queue}. {kept}</source>
      <translation>打印队列 {queue} 已停止{why}。请修复打印机，然后重新启用队列：cupsenable {queue}。{kept}</translation>
    </message>
    <message>
      <source>The printer {queue} has stopped{why}. Look at its display. {kept}</source>
      <translation>打印机 {queue} 已停止{why}。请查看其显示屏。{kept}</translation>
    </message>
    <message>
      <source>The printer {queue} does not answer. Check that it is switched on and connected ({why}). {kept}</source>
      <translation>打印机 {queue} 没有响应。请检查是否已开机并连接（{why}）。{kept}</translation>
    </message>
    <message>
      <source>The queue {queue} takes no jobs. Allow them: cupsaccept {queue}. {kept}</source>
      <translation>打印队列 {queue} 不接受任务。请允许：cupsaccept {queue}。{kept}</translation>
    </message>
    <message>
      <source>CUPS has no queue {queue}. Choose another printer, or add the queue in the system's printer settings. {kept}</source>
      <translation>CUPS 中没有打印队列 {queue}。请选择其他打印机，或在系统打印机设置中添加该队列。{kept}</translation>
    </message>
    <message>
      <source>The printing service of this computer (CUPS) does not answer for {queue} ({why}). Start it (systemctl start cups), or choose another printer. {kept}</source>
      <translation>这台电脑的打印服务（CUPS）对 {queue} 没有响应（{why}）。请启动它（systemctl start cups），或选择其他打印机。{kept}</translation>
    </message>
    <message>
      <source>The printer {queue} did not take the badge: {why}. {kept}</source>
      <translation>打印机 {queue} 未接收胸牌：{why}。{kept}</translation>
    </message>
    <message>
      <source>has a paper jam. Take the paper out and close the printer</source>
      <translation>卡纸。请取出纸张并合上打印机</translation>
    </message>
    <message>
      <source>is open. Close its cover and its tray</source>
      <translation>已打开。请合上盖子和纸盒</translation>
    </message>
    <message>
      <source>is out of paper. Put badge paper in</source>
      <translation>缺纸。请放入胸牌纸</translation>
    </message>
    <message>
      <source>is out of ink, toner or ribbon. Put in new</source>
      <translation>墨水、碳粉或色带用尽。请更换</translation>
    </message>
    <message>
      <source>does not answer. Check that it is switched on and connected</source>
      <translation>没有响应。请检查是否已开机并连接</translation>
    </message>
    <message>
      <source>has no room for its output. Empty its tray</source>
      <translation>出纸处已满。请清空出纸盒</translation>
    </message>
    <message>
      <source>is paused. Press its button to go on</source>
      <translation>已暂停。请按其按钮继续</translation>
    </message>
    <message>
      <source>lacks its driver on this computer. Install it, or set the queue up again</source>
      <translation>在这台电脑上缺少驱动程序。请安装，或重新设置队列</translation>
    </message>
    <message>
      <source>The printer {queue} reports {reason}. Look at its display.</source>
      <translation>打印机 {queue} 报告 {reason}。请查看其显示屏。</translation>
    </message>
    <message>
      <source>There is no slip on {name!r}. Choose one of: {papers}.</source>
      <translation>没有 {name!r} 纸的日程单。请选择: {papers}。</translation>
    </message>
    <message>
      <source>{name!r} names no printer. Write zpl:192.168.1.30/203 (dots an inch: 203, 300 or 600) or brother:192.168.1.31/QL-820NWB/62 (model and label).</source>
      <translation>{name!r} 不是打印机名称。请写成 zpl:192.168.1.30/203（每英寸点数: 203、300 或 600）或 brother:192.168.1.31/QL-820NWB/62（型号和标签）。</translation>
    </message>
    <message>
      <source>{name!r} has no address that could be a printer's: {address!r}.</source>
      <translation>{name!r} 中没有可能属于打印机的地址: {address!r}。</translation>
    </message>
    <message>
      <source>There is no model {model!r}. Known are {models}.</source>
      <translation>没有型号 {model!r}。已知型号: {models}。</translation>
    </message>
    <message>
      <source>The {model} takes no label {label!r}. It takes {labels}.</source>
      <translation>{model} 不支持标签 {label!r}。支持: {labels}。</translation>
    </message>
    <message>
      <source>Badges are written as PDF files into {folder}.</source>
      <translation>胸牌以 PDF 文件写入 {folder}。</translation>
    </message>
    <message>
      <source>No badge can be written into {folder} ({why}). Look at the folder or choose another printer; the badge is kept and tried again.</source>
      <translation>无法将胸牌写入 {folder}（{why}）。请检查该文件夹或选择其他打印机；胸牌已保留，将会重试。</translation>
    </message>
    <message>
      <source>The disk is full, so no badge can be written into {folder}. Make room or choose another printer; the badge is kept and tried again.</source>
      <translation>磁盘已满，无法将胸牌写入 {folder}。请腾出空间或选择其他打印机；胸牌已保留，将会重试。</translation>
    </message>
    <message>
      <source>Rollcall may not write into the folder {folder}. Allow it or choose another printer; the badge is kept and tried again.</source>
      <translation>Rollcall 无权写入文件夹 {folder}。请允许写入或选择其他打印机；胸牌已保留，将会重试。</translation>
    </message>
    <message>
      <source>Both have to sign by name: who hands over, and who takes over.</source>
      <translation>双方都须署名: 交班人和接班人。</translation>
    </message>
    <message>
      <source>It may have printed: look at the printer, then press Print again or It did print.</source>
      <translation>可能已经打印：请查看打印机，然后按“重新打印”或“已打印出来”。</translation>
    </message>
    <message>
      <source>Undone.</source>
      <translation>已撤销。</translation>
    </message>
    <message>
      <source>Another person comes in their place.</source>
      <translation>由他人代替参会。</translation>
    </message>
    <message>
      <source>The queue was moved away from {printer} while it held this badge up.</source>
      <translation>打印机 {printer} 卡住此胸牌时，队列已移至其他打印机。</translation>
    </message>
    <message>
      <source>Replaced by issue {issue}.</source>
      <translation>已更换为 {issue} 号。</translation>
    </message>
    <message>
      <source>{size} is no size of a badge; it should be 10 to 1000 mm each way.</source>
      <translation>{size} 不是胸牌尺寸；每边应为 10 至 1000 mm。</translation>
    </message>
    <message>
      <source>{name} is for people who are registered; blank ones are printed of temporary-day.</source>
      <translation>{name} 供已登记人员使用；空白胸牌用 temporary-day 打印。</translation>
    </message>
    <message>
      <source>Print 1 to {most} blank badges at a time.</source>
      <translation>空白胸牌每次打印 1 至 {most} 张。</translation>
    </message>
    <message>
      <source>{size} is no size; write width and height in mm: --size 148x105.</source>
      <translation>{size} 不是尺寸；请以 mm 写宽和高: --size 148x105。</translation>
    </message>
    <message>
      <source>{file} cannot be read as a list of people: {why}.</source>
      <translation>无法将 {file} 读作人员名单: {why}。</translation>
    </message>
    <message>
      <source>Nothing is out, so there is nothing to list.</source>
      <translation>没有借出物品，因此没有可列内容。</translation>
    </message>
    <message>
      <source>{visit} has no bus {bus!r}. Its buses: {known}.</source>
      <translation>{visit} 没有大巴 {bus!r}。其大巴: {known}。</translation>
    </message>
    <message>
      <source>Nobody has a seat on {visit} yet, so there is nothing to list.</source>
      <translation>{visit} 还没有人有座位，因此没有可列内容。</translation>
    </message>
    <message>
      <source>{name} is no picture that can be printed; take a PNG or a JPEG.</source>
      <translation>{name} 不是可打印的图片；请用 PNG 或 JPEG。</translation>
    </message>
    <message>
      <source>There is no badge layout {name}. {made}Shipped: {known}. Or name a TOML file; behind a name may stand {variants}.</source>
      <translation>没有胸牌版式 {name}。{made}自带版式：{known}。也可指定 TOML 文件；名称后可加 {variants}。</translation>
    </message>
    <message>
      <source>A layout needs a name. Type one.</source>
      <translation>版式需要名称。请输入。</translation>
    </message>
    <message>
      <source>{stem} is a layout that comes with Rollcall and stays as it is. Choose another name.</source>
      <translation>{stem} 是 Rollcall 自带的版式，不可更改。请选择其他名称。</translation>
    </message>
    <message>
      <source>{name} is too large to be a layout.</source>
      <translation>{name} 太大，不可能是版式。</translation>
    </message>
    <message>
      <source>{name} cannot be read as a layout: {why}.</source>
      <translation>无法将 {name} 读作版式: {why}。</translation>
    </message>
    <message>
      <source>{name} has more than 8 MB; make it smaller.</source>
      <translation>{name} 超过 8 MB；请缩小。</translation>
    </message>
    <message>
      <source>{name} cannot be read ({why}).</source>
      <translation>无法读取 {name}（{why}）。</translation>
    </message>
    <message>
      <source>Made here: {own}. </source>
      <translation>此处创建：{own}。 </translation>
    </message>
    <message>
      <source>The layout cannot be written to {path} ({why}). Make room there or choose another folder; what was there before is untouched.</source>
      <translation>无法将版式写入 {path}（{why}）。请在那里腾出空间或选择其他文件夹；原有内容未受影响。</translation>
    </message>
    <message>
      <source>Nobody can ask the printer {printer} about this badge any more.</source>
      <translation>已无法向打印机 {printer} 查询此胸牌。</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer ({why}). Check that it is switched on and connected. The badge is kept and tried again.</source>
      <translation>打印机 {printer} 没有响应（{why}）。请检查是否已开机并连接。胸牌已保留，将会重试。</translation>
    </message>
    <message>
      <source>The printer {printer} broke off while it was given the badge ({why}). The badge is kept and tried again.</source>
      <translation>打印机 {printer} 在接收胸牌时中断（{why}）。胸牌已保留，将会重试。</translation>
    </message>
    <message>
      <source>The printer {printer} was lost as it should begin to print.</source>
      <translation>打印机 {printer} 在即将开始打印时断开。</translation>
    </message>
    <message>
      <source>There is no printer called {name!r}. Choose one of: {printers}.</source>
      <translation>没有名为 {name!r} 的打印机。请选择: {printers}。</translation>
    </message>
    <message>
      <source>There are no delegations yet, so there is nothing to list.</source>
      <translation>还没有代表团，因此没有可列内容。</translation>
    </message>
    <message>
      <source>This body has no members, so there is nothing to print.</source>
      <translation>此机构没有成员，因此没有可打印的内容。</translation>
    </message>
    <message>
      <source>The printer has had this badge for long, and reports no trouble. Look at it.</source>
      <translation>打印机收到此胸牌已久，且未报告故障。请查看打印机。</translation>
    </message>
    <message>
      <source>This badge could not be drawn, by a fault of Rollcall's own ({fault}). Report it; correct the name and print again.</source>
      <translation>因 Rollcall 自身错误，无法绘制此胸牌（{fault}）。请报告此错误；更正姓名后重新打印。</translation>
    </message>
    <message>
      <source>Sending met a fault of Rollcall's own ({fault}).</source>
      <translation>发送时 Rollcall 自身发生错误（{fault}）。</translation>
    </message>
    <message>
      <source>Printing met a fault of Rollcall's own and goes on ({fault}).</source>
      <translation>打印时遇到 Rollcall 自身的错误，仍在继续（{fault}）。</translation>
    </message>
    <message>
      <source>A printer holds 0 to {most} badges, so {size} cannot be right.</source>
      <translation>打印机可装 0 至 {most} 张胸牌，因此 {size} 不正确。</translation>
    </message>
    <message>
      <source>The warning has to come between 0 and {size} badges left, not at {warn}.</source>
      <translation>提醒应在剩余 0 至 {size} 张胸牌时发出，而不是 {warn}。</translation>
    </message>
    <message>
      <source>badge paper</source>
      <translation>胸牌纸</translation>
    </message>
    <message>
      <source>ink, toner or ribbon</source>
      <translation>墨水、碳粉或色带</translation>
    </message>
    <message>
      <source>toner</source>
      <translation>碳粉</translation>
    </message>
    <message>
      <source>The printer {queue} soon runs out of {what}.</source>
      <translation>打印机 {queue} 的{what}即将用尽。</translation>
    </message>
    <message>
      <source>{supply} ({percent} %)</source>
      <translation>{supply}（{percent} %）</translation>
    </message>
    <message>
      <source>{these}, {this}</source>
      <translation>{these}、{this}</translation>
    </message>
    <message>
      <source>a supply</source>
      <translation>某种耗材</translation>
    </message>
    <message>
      <source>The printer {printer} does not answer. Look at its display. The badge is kept and tried again.</source>
      <translation>打印机 {printer} 没有响应。请查看其显示屏。胸牌已保留，将会重试。</translation>
    </message>
    <message>
      <source>The printer {printer} is open. Close its cover.</source>
      <translation>打印机 {printer} 已打开。请合上盖子。</translation>
    </message>
    <message>
      <source>The printer {printer} is out of paper. Put badge paper in.</source>
      <translation>打印机 {printer} 缺纸。请放入胸牌纸。</translation>
    </message>
    <message>
      <source>The printer {printer} is out of ribbon. Put in new.</source>
      <translation>打印机 {printer} 色带用尽。请更换。</translation>
    </message>
    <message>
      <source>The printer {printer} is too hot and waits until it has cooled down.</source>
      <translation>打印机 {printer} 过热，正在等待冷却。</translation>
    </message>
    <message>
      <source>The printer {printer} is too cold to print. Warm the room up.</source>
      <translation>打印机 {printer} 温度过低，无法打印。请提高室温。</translation>
    </message>
    <message>
      <source>The printer {printer} is paused. Press its button to go on.</source>
      <translation>打印机 {printer} 已暂停。请按其按钮继续。</translation>
    </message>
    <message>
      <source>The backup {path} could not be written ({why}). Check that the disk or stick is there and has room, and do it again.</source>
      <translation>无法写入备份 {path}（{why}）。请检查磁盘或 U 盘是否已连接且有空间，然后重试。</translation>
    </message>
    <message>
      <source>The database {path} cannot be opened: {text}.</source>
      <translation>无法打开数据库 {path}: {text}。</translation>
    </message>
    <message>
      <source>This computer's SQLite is {version}, which can lose saved data. Rollcall needs {wanted} or newer: run the set-up again (python3 packaging/bootstrap.py setup).</source>
      <translation>此电脑的 SQLite 为 {version}，可能丢失已保存的数据。Rollcall 需要 {wanted} 或更新版本: 请重新运行安装（python3 packaging/bootstrap.py setup）。</translation>
    </message>
    <message>
      <source>The database {path} is locked by another program. Close the other program (a backup tool, perhaps) and start Rollcall again. Nothing was lost.</source>
      <translation>数据库 {path} 被其他程序锁定。请关闭该程序（可能是备份工具）并重新启动 Rollcall。没有丢失任何内容。</translation>
    </message>
    <message>
      <source>The database {path} cannot be opened with this station's key: the key file does not belong to it, or the file is damaged. Do not delete it. Put the matching key back, or restore the latest backup: kioskctl restore BACKUP.</source>
      <translation>无法用此终端的密钥打开数据库 {path}: 密钥文件不属于它，或文件已损坏。请勿删除。请放回匹配的密钥，或恢复最新备份: kioskctl restore BACKUP。</translation>
    </message>
    <message>
      <source>{path} cannot be opened with this key: it is no backup of Rollcall, the key belongs to another station, or its beginning is damaged.</source>
      <translation>无法用此密钥打开 {path}: 它不是 Rollcall 的备份，或密钥属于其他终端，或文件开头已损坏。</translation>
    </message>
    <message>
      <source>The database is damaged ({what}). Do not work on with it. Everything in it is set aside and the latest backup put in its place by kioskctl restore BACKUP; what it lacks comes back from the hub.</source>
      <translation>数据库已损坏（{what}）。请勿继续使用。kioskctl restore BACKUP 会将其中全部内容移到一旁，并换上最新备份；缺少的内容会从主机取回。</translation>
    </message>
    <message>
      <source>The disk is full, so this was not saved. Free some space (delete old exports or badges) and do it again. Everything saved before is safe.</source>
      <translation>磁盘已满，因此未保存。请腾出空间（删除旧的导出文件或胸牌）后重试。此前保存的一切都安全。</translation>
    </message>
    <message>
      <source>The disk lets nothing be written any more, so this was not saved. Restart the computer and look at its disk; everything saved before is safe.</source>
      <translation>磁盘已无法写入，因此未保存。请重启电脑并检查磁盘；此前保存的一切都安全。</translation>
    </message>
    <message>
      <source>The database is locked by another program, so this was not saved. Close the other program and do it again.</source>
      <translation>数据库被其他程序锁定，因此未保存。请关闭该程序后重试。</translation>
    </message>
    <message>
      <source>The database server does not answer ({why}), so this was not saved. It is tried again; look at the server, and start it if it is down.</source>
      <translation>数据库服务器无响应（{why}），因此未保存。将会重试；请检查服务器，如已停止请启动。</translation>
    </message>
    <message>
      <source>Rollcall is already open on {folder} (process {holder}). Use that window, or close it first.</source>
      <translation>Rollcall 已在 {folder} 上打开（进程 {holder}）。请使用该窗口，或先将其关闭。</translation>
    </message>
    <message>
      <source>The data folder {folder} cannot be written ({why}). Check who owns it, or choose another one with --folder.</source>
      <translation>无法写入数据文件夹 {folder}（{why}）。请检查其所有者，或用 --folder 选择其他文件夹。</translation>
    </message>
    <message>
      <source>Rollcall is already open on {folder}. Use that window, or close it first.</source>
      <translation>Rollcall 已在 {folder} 上打开。请使用该窗口，或先将其关闭。</translation>
    </message>
    <message>
      <source>The disk is full, so Rollcall cannot start on {folder}. Free some space (delete old exports or badges) and start it again. Everything saved before is safe.</source>
      <translation>磁盘已满，Rollcall 无法在 {folder} 上启动。请腾出空间（删除旧的导出文件或胸牌）后重新启动。此前保存的一切都安全。</translation>
    </message>
    <message>
      <source>The data folder {folder} cannot be made ({why}). Choose another one with --folder.</source>
      <translation>无法创建数据文件夹 {folder}（{why}）。请用 --folder 选择其他文件夹。</translation>
    </message>
    <message>
      <source>key file (only its owner may read it)</source>
      <translation>密钥文件（只有所有者可读）</translation>
    </message>
    <message>
      <source>keyring</source>
      <translation>钥匙串</translation>
    </message>
    <message>
      <source>The key of this station's data is missing: {path} is not there and the keyring of this computer does not hold it. Put the key file back from the station's backup.</source>
      <translation>缺少此终端数据的密钥: {path} 不存在，此电脑的钥匙串中也没有。请从终端的备份中放回密钥文件。</translation>
    </message>
    <message>
      <source>The key file {path} is damaged. Put it back from the backup.</source>
      <translation>密钥文件 {path} 已损坏。请从备份中放回。</translation>
    </message>
    <message>
      <source>The key file {path} cannot be read: {why}.</source>
      <translation>无法读取密钥文件 {path}: {why}。</translation>
    </message>
    <message>
      <source>{space!r} cannot name an event's place in the database. Take up to 40 small letters, digits and underscores, such as event=excom2019.</source>
      <translation>{space!r} 不能用作活动在数据库中的名称。请用不超过 40 个小写字母、数字和下划线，例如 event=excom2019。</translation>
    </message>
    <message>
      <source>{head!r} is no address of a database: {why}. It looks like postgresql://user@server/rollcall.</source>
      <translation>{head!r} 不是数据库地址: {why}。地址形如 postgresql://user@server/rollcall。</translation>
    </message>
    <message>
      <source>The database server does not answer: {why}. Check its address, and that the server is running.</source>
      <translation>数据库服务器无响应: {why}。请检查其地址，以及服务器是否在运行。</translation>
    </message>
    <message>
      <source>The database server does not take this ({why}), so it was not saved. It is tried again; look at the server.</source>
      <translation>数据库服务器不接受（{why}），因此未保存。将会重试；请检查服务器。</translation>
    </message>
    <message>
      <source>The database server cannot vouch for what it just saved ({why}). Look at its standby. Nothing is lost: it is sent again until it is safe.</source>
      <translation>数据库服务器无法保证刚才保存的内容（{why}）。请检查其备用服务器。没有丢失任何内容: 将反复发送，直到安全为止。</translation>
    </message>
    <message>
      <source>The database could not be tidied up ({why}); it is tried again.</source>
      <translation>无法整理数据库（{why}）；将会重试。</translation>
    </message>
    <message>
      <source>its beginning</source>
      <translation>开头</translation>
    </message>
    <message>
      <source>The bundle is altered or damaged at {where} (byte {at})</source>
      <translation>数据包在{where}处被更改或损坏（第 {at} 字节）</translation>
    </message>
    <message>
      <source>The bundle is cut off at {where}</source>
      <translation>数据包在{where}处被截断</translation>
    </message>
    <message>
      <source>page {number}</source>
      <translation>第 {number} 页</translation>
    </message>
    <message>
      <source>its manifest</source>
      <translation>清单</translation>
    </message>
    <message>
      <source>its end, where something was added</source>
      <translation>末尾（有附加内容）</translation>
    </message>
    <message>
      <source>its first bytes</source>
      <translation>最初几个字节</translation>
    </message>
    <message>
      <source>This file is no bundle of Rollcall. A bundle's name ends with .rollcall; write one on the other station: kioskctl bundle write.</source>
      <translation>此文件不是 Rollcall 数据包。数据包的文件名以 .rollcall 结尾；请在另一台终端上写一个: kioskctl bundle write。</translation>
    </message>
    <message>
      <source>This bundle is of form {version}, and this computer knows form {known}. Update Rollcall on this computer, then read it again.</source>
      <translation>此数据包的格式为 {version}，此电脑识别的格式为 {known}。请更新此电脑上的 Rollcall，然后重新读取。</translation>
    </message>
    <message>
      <source>This bundle is of the old form {version}, which is not read any more. Update Rollcall on the station that wrote it, and write it again.</source>
      <translation>此数据包为旧格式 {version}，已不再支持读取。请更新写入终端上的 Rollcall，然后重新写入。</translation>
    </message>
    <message>
      <source>The stick cannot be read any further than byte {at} ({why})</source>
      <translation>U 盘在第 {at} 字节之后无法读取（{why}）</translation>
    </message>
    <message>
      <source>This bundle belongs to another event. Nothing was read. Read it on a station of that event: kioskctl --folder THAT-FOLDER bundle read ...</source>
      <translation>此数据包属于另一个活动。未读取任何内容。请在该活动的终端上读取: kioskctl --folder THAT-FOLDER bundle read ...</translation>
    </message>
    <message>
      <source>This bundle is sealed with a key that this station does not hold: it was written by a station that did not join the same hub, or after this one was shut out. Nothing was read. Let both join one hub first.</source>
      <translation>此数据包用此终端没有的密钥封装: 写入它的终端未加入同一主机，或写于此终端被封禁之后。未读取任何内容。请先让两者加入同一主机。</translation>
    </message>
    <message>
      <source>The bundle is not signed by the station that it names as its writer. Nothing was read. Ask whoever gave it to you where it comes from.</source>
      <translation>此数据包并非由其标明的终端签名。未读取任何内容。请询问交给您的人它来自何处。</translation>
    </message>
    <message>
      <source>The bundle's manifest cannot be read: {why}</source>
      <translation>无法读取数据包的清单: {why}</translation>
    </message>
    <message>
      <source>The bundle {path} could not be written ({why}). Was the stick pulled out? Nothing is lost: plug it in and write it again.</source>
      <translation>无法写入数据包 {path}（{why}）。U 盘被拔出了吗？没有丢失任何内容: 请插上并重新写入。</translation>
    </message>
    <message>
      <source>There is no folder {place}. Plug the stick in and name its folder, or name a file in a folder that exists, ending with {ending}.</source>
      <translation>没有文件夹 {place}。请插上 U 盘并指定其文件夹，或指定现有文件夹中以 {ending} 结尾的文件。</translation>
    </message>
    <message>
      <source>The stick at {folder} is full. Nothing was left on it. Make room, or use another one.</source>
      <translation>{folder} 处的 U 盘已满。未在其上留下任何内容。请腾出空间，或换一个。</translation>
    </message>
    <message>
      <source>The bundle is too large for the stick at {folder}. Use one that is formatted as exFAT.</source>
      <translation>数据包太大，{folder} 处的 U 盘放不下。请使用 exFAT 格式的 U 盘。</translation>
    </message>
    <message>
      <source>The stick at {folder} cannot be written to. Check its switch and who owns the folder, or use another one.</source>
      <translation>无法写入 {folder} 处的 U 盘。请检查其写保护开关和文件夹所有者，或换一个。</translation>
    </message>
    <message>
      <source>{path} is no file. Name the bundle itself: it ends with .rollcall.</source>
      <translation>{path} 不是文件。请指定数据包本身: 以 .rollcall 结尾。</translation>
    </message>
    <message>
      <source>{path} is far too large for a bundle of Rollcall.</source>
      <translation>{path} 太大，不可能是 Rollcall 数据包。</translation>
    </message>
    <message>
      <source>There is no file {path}. Plug the stick in, and name the bundle on it.</source>
      <translation>没有文件 {path}。请插上 U 盘，并指定其上的数据包。</translation>
    </message>
    <message>
      <source>The bundle {path} could not be read ({why}). Was the stick pulled out? What was read before is kept: plug it in and read it again.</source>
      <translation>无法读取数据包 {path}（{why}）。U 盘被拔出了吗？此前读取的内容已保留: 请插上并重新读取。</translation>
    </message>
    <message numerus="yes">
      <source>{what}. %n pages before it were taken in, nothing after it. Copy it again, or have “{name}” write it again.</source>
      <translation>
        <numerusform>{what}。此前的 %n 页已接收，之后的没有。请重新复制，或让“{name}”再写一次。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries that “{name}” holds are not in this bundle and not here: it goes on where an earlier one ended.{why} What fits was taken in. Read the earlier one, or have “{name}” write one with --everything.</source>
      <translation>
        <numerusform>“{name}”有 %n 个条目既不在此数据包中，也不在这里: 它接着之前的数据包。{why}吻合的内容已接收。请读取之前的数据包，或让“{name}”用 --everything 写一个。</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” was shut out of this event. What it had done was taken in, since nobody else may have it: look at its acts before you rely on them.</source>
      <translation>“{name}”已被此活动封禁。它所做的操作已接收，因为别处可能没有: 采信之前请先查看这些操作。</translation>
    </message>
    <message>
      <source>{what}.</source>
      <translation>{what}。</translation>
    </message>
    <message>
      <source>This bundle belongs to another event. Nothing was read.</source>
      <translation>此数据包属于另一个活动。未读取任何内容。</translation>
    </message>
    <message>
      <source>The writer of this bundle, “{name}”, was shut out of this event. Nothing was read. Bring it to the hub: it may hold acts that nobody else has.</source>
      <translation>写入此数据包的“{name}”已被此活动封禁。未读取任何内容。请带到主机处: 其中可能有别处没有的操作。</translation>
    </message>
    <message>
      <source>The station that wrote this bundle, “{name}”, is not known to this event. Nothing was read. Let it join the hub; where it has done so, read a bundle of the hub first.</source>
      <translation>此活动不认识写入此数据包的终端“{name}”。未读取任何内容。请让它加入主机；如已加入，请先读取主机的数据包。</translation>
    </message>
    <message>
      <source>The end of this bundle is not signed by the station that wrote its beginning. Nothing was read. Have it written again.</source>
      <translation>此数据包的末尾并非由写入其开头的终端签名。未读取任何内容。请让对方重新写入。</translation>
    </message>
    <message>
      <source>The bundle changed while it was read. Nothing was taken; read it again.</source>
      <translation>读取期间数据包发生了变化。未接收任何内容；请重新读取。</translation>
    </message>
    <message>
      <source>{what} What stands before that was taken in.</source>
      <translation>{what}此前的内容已接收。</translation>
    </message>
    <message>
      <source> ({why})</source>
      <translation>（{why}）</translation>
    </message>
    <message>
      <source>{why}. Nothing could be read. Copy it again, or have it written again.</source>
      <translation>{why}。未能读取任何内容。请重新复制，或让对方重新写入。</translation>
    </message>
    <message>
      <source>Page {number} of the bundle cannot be read: its writer has another version. Update Rollcall on both stations.</source>
      <translation>无法读取数据包的第 {number} 页: 写入终端的版本不同。请更新两台终端上的 Rollcall。</translation>
    </message>
    <message>
      <source>{what} All that it brought was taken in before. Read it once more then.</source>
      <translation>{what}它带来的内容此前均已接收。届时请再读取一次。</translation>
    </message>
    <message>
      <source>No station is called {wanted!r}. Stations of this event: {known}.</source>
      <translation>没有名为 {wanted!r} 的终端。此活动的终端: {known}。</translation>
    </message>
    <message>
      <source>This station holds no event yet, so it can neither write nor read a bundle. Join a hub once (kioskctl join), or import the event.</source>
      <translation>此终端还没有活动，因此无法写入或读取数据包。请加入一次主机（kioskctl join），或导入活动。</translation>
    </message>
    <message>
      <source>Several stations are called {wanted!r}. Name one by its id: {ids}.</source>
      <translation>有多个终端名为 {wanted!r}。请用标识指定一个: {ids}。</translation>
    </message>
    <message>
      <source>The stick gives back something else than was written. Nothing was left on it. Use another stick.</source>
      <translation>U 盘读回的内容与写入的不同。未在其上留下任何内容。请换一个 U 盘。</translation>
    </message>
    <message>
      <source>The stick did not keep what was written: {why}. Nothing was left on it. Use another stick.</source>
      <translation>U 盘未能保存写入的内容: {why}。未在其上留下任何内容。请换一个 U 盘。</translation>
    </message>
    <message>
      <source>What answers at {url} is not a Rollcall hub (status {status}). Check the address; {sign_in}</source>
      <translation>{url} 处应答的不是 Rollcall 主机（状态 {status}）。请检查地址；{sign_in}</translation>
    </message>
    <message>
      <source>{url!r} is no address of a hub. It looks like 10.0.0.5:8470.</source>
      <translation>{url!r} 不是主机地址。地址形如 10.0.0.5:8470。</translation>
    </message>
    <message>
      <source>The hub says: {problem}</source>
      <translation>主机说: {problem}</translation>
    </message>
    <message>
      <source>The hub at {url} has a fault of its own (status {status}). Nothing is lost; look at the hub's window, or start it again.</source>
      <translation>{url} 处的主机自身出错（状态 {status}）。没有丢失任何内容；请查看主机窗口，或重新启动主机。</translation>
    </message>
    <message>
      <source>The answer of {url} is far too long for a hub's.</source>
      <translation>{url} 的应答太长，不可能来自主机。</translation>
    </message>
    <message>
      <source>What answers at {url} is not the hub that this station joined. Nothing of it was used. Check the hub's address and the network.</source>
      <translation>{url} 处应答的不是此终端加入的主机。未采用其任何内容。请检查主机地址和网络。</translation>
    </message>
    <message>
      <source>The connection to {url} is intercepted: somebody between this station and the hub shows a key of their own. Nothing was told, and nothing changed. Use another network, such as a cable to the hub, or exchange by a file on a stick.</source>
      <translation>到 {url} 的连接被拦截: 此终端与主机之间有人出示了自己的密钥。未透露任何内容，也没有任何更改。请使用其他网络，例如直连主机的网线，或用 U 盘文件同步。</translation>
    </message>
    <message>
      <source>The hub names no address. Type it, with its code.</source>
      <translation>主机没有给出地址。请连同加入码一起输入。</translation>
    </message>
    <message>
      <source>The hub at {url} is of an older version. Update Rollcall there.</source>
      <translation>{url} 处的主机版本较旧。请更新那里的 Rollcall。</translation>
    </message>
    <message>
      <source>The hub at {url} does not know this join code. Nothing was sent. Read the code again from the hub's screen, or show a new one there: a code holds ten minutes. If it was right, something else answers there than the hub: check the address.</source>
      <translation>{url} 处的主机不认识此加入码。未发送任何内容。请从主机屏幕上重新读取，或在那里显示新的加入码: 有效期为十分钟。如果加入码正确，则那里应答的不是主机: 请检查地址。</translation>
    </message>
    <message>
      <source>The hub does not say who it is. Update Rollcall on the hub.</source>
      <translation>主机没有说明自己的身份。请更新主机上的 Rollcall。</translation>
    </message>
    <message>
      <source>This station has not joined a hub. Join one: kioskctl join ADDRESS CODE.</source>
      <translation>此终端尚未加入主机。请加入: kioskctl join ADDRESS CODE。</translation>
    </message>
    <message>
      <source>The hub's answer names another station. Join the hub again.</source>
      <translation>主机的应答指向另一台终端。请重新加入主机。</translation>
    </message>
    <message>
      <source>This computer is on no network on which hubs could be found. Connect it, or type the hub's address as its screen shows it.</source>
      <translation>此电脑未连接可以找到主机的网络。请连接网络，或按主机屏幕所示输入其地址。</translation>
    </message>
    <message numerus="yes">
      <source>A join code has %n letters and digits, such as 7K3M-9QX2-T4AB. Read it again from the hub's screen.</source>
      <translation>
        <numerusform>加入码有 %n 个字母和数字，例如 7K3M-9QX2-T4AB。请从主机屏幕上重新读取。</numerusform>
      </translation>
    </message>
    <message>
      <source>The request to join cannot be read: {why}.</source>
      <translation>无法读取加入请求: {why}。</translation>
    </message>
    <message>
      <source>The request to join holds no usable key. Try again.</source>
      <translation>加入请求中没有可用的密钥。请重试。</translation>
    </message>
    <message>
      <source>The answer does not come from the hub that showed this code. Check the hub's address.</source>
      <translation>应答并非来自显示此加入码的主机。请检查主机地址。</translation>
    </message>
    <message>
      <source>The hub's answer cannot be read: {why}.</source>
      <translation>无法读取主机的应答: {why}。</translation>
    </message>
    <message>
      <source>The hub's word about its key cannot be read: {why}.</source>
      <translation>无法读取主机关于其密钥的说明: {why}。</translation>
    </message>
    <message>
      <source>The station's question cannot be read: {why}.</source>
      <translation>无法读取终端的询问: {why}。</translation>
    </message>
    <message>
      <source>This code is of a newer hub than this station understands. Update Rollcall on this computer, then scan it again.</source>
      <translation>此码来自更新版本的主机，此终端无法识别。请更新此电脑上的 Rollcall，然后重新扫描。</translation>
    </message>
    <message>
      <source>The hub's code was not read well. Scan it again; if that does not help, the scanner types for another keyboard: type the hub's address and its short code instead.</source>
      <translation>未能正确读取主机的码。请重新扫描；如仍不行，则扫描器的键盘布局不同: 请改为输入主机地址及其短码。</translation>
    </message>
    <message>
      <source>Entry {number} of station {station} exists twice: that station's disk was copied or restored. Both are kept. Stop one of the two stations and join the other one anew.</source>
      <translation>终端 {station} 的条目 {number} 存在两份: 该终端的磁盘被复制或恢复过。两份均已保留。请停用其中一台，并让另一台重新加入。</translation>
    </message>
    <message>
      <source>The two logs differ, and neither side could give what the other lacks. Try again.</source>
      <translation>两份日志不同，双方都无法补上对方缺少的内容。请重试。</translation>
    </message>
    <message>
      <source>The other side belongs to another event. Join this station to the right hub.</source>
      <translation>对方属于另一个活动。请将此终端加入正确的主机。</translation>
    </message>
    <message>
      <source>The hub's copy of its log cannot be read: {why}. Update Rollcall on this computer and on the hub, and try again.</source>
      <translation>无法读取主机的日志副本: {why}。请更新此电脑和主机上的 Rollcall，然后重试。</translation>
    </message>
    <message>
      <source>Nothing was sent. Check the address; if a web browser on this network shows a sign-in page, sign in first; or use another network, such as a cable to the hub, or a stick.</source>
      <translation>未发送任何内容。请检查地址；如果此网络的浏览器显示登录页面，请先登录；或使用其他网络，例如直连主机的网线，或使用 U 盘。</translation>
    </message>
    <message>
      <source>What answers shows another key than the hub's: a sign-in page of the network stands in between, the connection is intercepted, or another computer has the hub's address.</source>
      <translation>应答方出示的密钥不是主机的密钥: 可能有网络登录页面阻挡，或连接被拦截，或其他电脑占用了主机的地址。</translation>
    </message>
    <message>
      <source>{sentence} It calls itself “{name}”.</source>
      <translation>{sentence}它自称“{name}”。</translation>
    </message>
    <message>
      <source>What answers is another Rollcall hub, not the hub that this station joined: it has that hub's address now.</source>
      <translation>应答的是另一台 Rollcall 主机，而不是此终端加入的主机: 它现在占用了那台主机的地址。</translation>
    </message>
    <message>
      <source>{sentence} {what_to_do}</source>
      <translation>{sentence}{what_to_do}</translation>
    </message>
    <message>
      <source>What answers shows a key that the hub has replaced since. If the hub was restored from a backup, join it again with a new code; else somebody may hold the old key.</source>
      <translation>应答方出示了主机早已更换的密钥。如果主机是从备份恢复的，请用新的加入码重新加入；否则可能有人持有旧密钥。</translation>
    </message>
    <message>
      <source>a sign-in page of the network may stand in between: open a web browser and sign in first.</source>
      <translation>可能有网络登录页面阻挡: 请打开浏览器先登录。</translation>
    </message>
    <message>
      <source>Nothing is lost: what is done here is kept and goes over as soon as the hub answers.</source>
      <translation>没有丢失任何内容: 在此所做的操作均已保留，主机一应答就会传过去。</translation>
    </message>
    <message>
      <source>The answer of the hub at {url} was cut off: the network went away, or the hub was stopped. Nothing is lost; it is tried again.</source>
      <translation>{url} 处主机的应答中断: 网络断开，或主机已停止。没有丢失任何内容；将会重试。</translation>
    </message>
    <message>
      <source>{sentence} A hub speaks HTTPS: write its address as https://, please.</source>
      <translation>{sentence}主机使用 HTTPS: 请将其地址写成 https://。</translation>
    </message>
    <message>
      <source>This network does not know the name in {url}. Nothing is lost. Type the hub's number instead, as its screen shows it (such as 10.0.0.5:8470), or use the network that the hub is on.</source>
      <translation>此网络不认识 {url} 中的名称。没有丢失任何内容。请改为输入主机屏幕所示的数字地址（例如 10.0.0.5:8470），或使用主机所在的网络。</translation>
    </message>
    <message>
      <source>The hub at {url} did not answer within {seconds:g} seconds. Nothing is lost; it is tried again. If it stays so, look at the hub's window: its program may hang.</source>
      <translation>{url} 处的主机在 {seconds:g} 秒内没有应答。没有丢失任何内容；将会重试。如果一直如此，请查看主机窗口: 其程序可能已停止响应。</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached: neither a yes nor a no comes back from there. {nothing_lost} Look whether the hub's computer is on and on the same network as this one; some guest networks keep computers apart, and a firewall on the hub may be in the way.</source>
      <translation>无法连接 {url} 处的主机: 那里没有任何回应。{nothing_lost}请查看主机电脑是否开机、是否与此电脑在同一网络；有些访客网络会隔离电脑，主机上的防火墙也可能阻挡。</translation>
    </message>
    <message>
      <source>What answers at {url} takes the call and then says nothing. Nothing was sent. Look at the hub's window: its program may hang, so start it again; or check the address and the port; {sign_in}</source>
      <translation>{url} 处的应答方接受连接后没有任何回应。未发送任何内容。请查看主机窗口: 其程序可能已停止响应，请重新启动；或检查地址和端口；{sign_in}</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached. {nothing_lost}</source>
      <translation>无法连接 {url} 处的主机。{nothing_lost}</translation>
    </message>
    <message>
      <source>No safe connection to {url} comes about ({why}). Nothing was sent. Check the address and the port; {sign_in}</source>
      <translation>无法与 {url} 建立安全连接（{why}）。未发送任何内容。请检查地址和端口；{sign_in}</translation>
    </message>
    <message>
      <source>The answer of the hub at {url} comes too slowly: the network is bad, or something in between holds it up. Nothing is lost; it is tried again.</source>
      <translation>{url} 处主机的应答太慢: 网络不佳，或途中受阻。没有丢失任何内容；将会重试。</translation>
    </message>
    <message>
      <source>The hub at {url} cannot be reached: this computer is on no network that leads there. {nothing_lost} Plug in the cable, or choose the network that the hub is on.</source>
      <translation>无法连接 {url} 处的主机: 此电脑未连接通往那里的网络。{nothing_lost}请插上网线，或选择主机所在的网络。</translation>
    </message>
    <message>
      <source>What answers at {url} speaks an outdated, unsafe form of HTTPS: it is no Rollcall hub, or something in between weakens the connection. Nothing was sent. Check the address; {sign_in}</source>
      <translation>{url} 处的应答方使用过时且不安全的 HTTPS: 它不是 Rollcall 主机，或途中有东西削弱了连接。未发送任何内容。请检查地址；{sign_in}</translation>
    </message>
    <message>
      <source>What answers at {url} speaks no HTTPS, so it is no Rollcall hub. Nothing was sent. Check the address and the port; {sign_in}</source>
      <translation>{url} 处的应答方不使用 HTTPS，因此不是 Rollcall 主机。未发送任何内容。请检查地址和端口；{sign_in}</translation>
    </message>
    <message>
      <source>cut off</source>
      <translation>中断</translation>
    </message>
    <message>
      <source>The other side's message cannot be read: {why}. Check the hub's address, and that no sign-in page of the network stands in between; then try again.</source>
      <translation>无法读取对方的消息: {why}。请检查主机地址，并确认没有网络登录页面阻挡，然后重试。</translation>
    </message>
    <message>
      <source>A message of the exchange is too large ({size_mb} MB). Update Rollcall on this computer and on the hub.</source>
      <translation>同步消息太大（{size_mb} MB）。请更新此电脑和主机上的 Rollcall。</translation>
    </message>
    <message>
      <source>The other side speaks version {version} of the exchange, this computer version {ours}. Update Rollcall on this computer.</source>
      <translation>对方的同步版本为 {version}，此电脑为 {ours}。请更新此电脑上的 Rollcall。</translation>
    </message>
    <message>
      <source>{first}; {second}</source>
      <translation>{first}；{second}</translation>
    </message>
    <message>
      <source>{name} holds a character that cannot be printed (U+{number:04X}): type the cell again</source>
      <translation>{name} 含有无法打印的字符（U+{number:04X}）: 请重新输入该单元格</translation>
    </message>
    <message numerus="yes">
      <source>{name} has %n character(s) and at most {most} fit: shorten it</source>
      <translation>
        <numerusform>{name} 有 %n 个字符，最多 {most} 个: 请缩短</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} is missing: fill it in</source>
      <translation>缺少 {name}: 请填写</translation>
    </message>
    <message>
      <source>{name} is "{text}": write yes or no</source>
      <translation>{name} 为 "{text}": 请写 yes 或 no</translation>
    </message>
    <message>
      <source>{name} is "{text}": write a whole number from 0 to {most}</source>
      <translation>{name} 为 "{text}": 请写 0 至 {most} 的整数</translation>
    </message>
    <message>
      <source>{name} is "{text}": write date and time as 2019-10-14T09:30</source>
      <translation>{name} 为 "{text}": 请按 2019-10-14T09:30 写日期和时间</translation>
    </message>
    <message>
      <source>{name} is "{text}": write the local time at the venue, without an offset</source>
      <translation>{name} 为 "{text}": 请写会场当地时间，不带时差</translation>
    </message>
    <message>
      <source>{name} is "{text}", which is no e-mail address: correct it or leave it empty</source>
      <translation>{name} 为 "{text}"，不是电子邮件地址: 请更正或留空</translation>
    </message>
    <message>
      <source>{name} is "{text}", which is no country that we know: write its two letters, such as KR</source>
      <translation>{name} 为 "{text}"，不是已知国家: 请写两个字母，例如 KR</translation>
    </message>
    <message>
      <source>{name} names "{text}", which was left out: write languages as en;ko</source>
      <translation>{name} 中的 "{text}" 已略去: 语言请写成 en;ko</translation>
    </message>
    <message>
      <source>{name} is "{text}": write the date as 2019-10-14</source>
      <translation>{name} 为 "{text}": 请按 2019-10-14 写日期</translation>
    </message>
    <message>
      <source>a quotation mark is opened and never closed: remove it, or close it</source>
      <translation>有引号未闭合: 请删除或闭合</translation>
    </message>
    <message>
      <source>a cell is far too long to be read: shorten it</source>
      <translation>有单元格太长，无法读取: 请缩短</translation>
    </message>
    <message>
      <source>minutes is {count}: write a number from {least} to {most}</source>
      <translation>minutes 为 {count}: 请写 {least} 到 {most} 之间的数</translation>
    </message>
    <message>
      <source>it has more than 30 MB: make it smaller</source>
      <translation>超过 30 MB: 请缩小</translation>
    </message>
    <message>
      <source>it is no picture that can be read: take a JPEG, PNG or WebP</source>
      <translation>不是可读取的图片: 请用 JPEG、PNG 或 WebP</translation>
    </message>
    <message>
      <source>{file}: {reason}</source>
      <translation>{file}: {reason}</translation>
    </message>
    <message>
      <source>what was cut out is too small to be recognised on paper</source>
      <translation>裁剪后的部分太小，印在纸上无法辨认</translation>
    </message>
    <message>
      <source>it cannot be read: {why}</source>
      <translation>无法读取: {why}</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be opened: {why}. Give the folder that holds the photographs.</source>
      <translation>无法打开文件夹 {folder}: {why}。请指定存放照片的文件夹。</translation>
    </message>
    <message>
      <source>nobody is registered with the code that it is named</source>
      <translation>没有人以文件名中的代码登记</translation>
    </message>
    <message>
      <source>it has more than 60 million dots: make it smaller</source>
      <translation>超过 6000 万像素: 请缩小</translation>
    </message>
    <message>
      <source>it is too small to be recognised on paper</source>
      <translation>太小，印在纸上无法辨认</translation>
    </message>
    <message>
      <source>{first} is a picture of the same person</source>
      <translation>{first} 是同一人的照片</translation>
    </message>
    <message>
      <source>{file}, row {row}: {reason}</source>
      <translation>{file}，第 {row} 行: {reason}</translation>
    </message>
    <message>
      <source>row {row}</source>
      <translation>第 {row} 行</translation>
    </message>
    <message>
      <source>{source}, row {row}: {what}.</source>
      <translation>{source}，第 {row} 行: {what}。</translation>
    </message>
    <message>
      <source>{file}, row {row}</source>
      <translation>{file}，第 {row} 行</translation>
    </message>
    <message>
      <source>{where} seats {code} already: say it in one of the two</source>
      <translation>{where}已为 {code} 安排座位: 请只写在一处</translation>
    </message>
    <message>
      <source>There is no list of delegations yet, so the codes of delegations were not checked.</source>
      <translation>还没有代表团名单，因此未检查代表团代码。</translation>
    </message>
    <message>
      <source>the code {code} is used already in {where}: give each row its own</source>
      <translation>代码 {code} 已用于{where}: 请给每行各自的代码</translation>
    </message>
    <message>
      <source>{source} describes the event {code}, but this station holds {held}. Take another data folder for another event.</source>
      <translation>{source} 描述的是活动 {code}，而此终端的活动是 {held}。其他活动请用其他数据文件夹。</translation>
    </message>
    <message>
      <source>{source} cannot be used: {problems}</source>
      <translation>{source} 无法使用: {problems}</translation>
    </message>
    <message>
      <source>{source} lacks the columns {columns}. Contacts, needs, tables and notes that are held already stay; the others are taken as empty.</source>
      <translation>{source} 缺少列 {columns}。已有的联系方式、需求、餐桌和备注保留；其余视为空。</translation>
    </message>
    <message>
      <source>ends ({ends}) is before starts ({starts}): correct one of them</source>
      <translation>ends（{ends}）早于 starts（{starts}）: 请更正其一</translation>
    </message>
    <message>
      <source>timezone is "{text}", which is none: write it as Asia/Seoul or Europe/Rome</source>
      <translation>timezone 为 "{text}"，没有这个时区: 请写成 Asia/Seoul 或 Europe/Rome</translation>
    </message>
    <message>
      <source>kind "{sort}" is new to us: it is treated as an open session</source>
      <translation>kind "{sort}" 是新类型: 按开放会议处理</translation>
    </message>
    <message>
      <source>it ends ({ends}) before it starts ({starts}): correct one of them</source>
      <translation>结束（{ends}）早于开始（{starts}）: 请更正其一</translation>
    </message>
    <message>
      <source>capacity is missing: a visit needs the number of its seats</source>
      <translation>缺少 capacity: 考察需要座位数</translation>
    </message>
    <message>
      <source>admits names "{text}", and nobody defined that category</source>
      <translation>admits 中的 "{text}" 是未定义的类别</translation>
    </message>
    <message>
      <source>the name is missing: fill in given_name or family_name</source>
      <translation>缺少姓名: 请填写 given_name 或 family_name</translation>
    </message>
    <message>
      <source>nobody is registered with the code {text}: correct it, or add that person to the list of participants</source>
      <translation>没有人以代码 {text} 登记: 请更正，或将此人加入参会者名单</translation>
    </message>
    <message>
      <source>{name} is "{text}": write one of {words}</source>
      <translation>{name} 为 "{text}": 请写以下之一: {words}</translation>
    </message>
    <message>
      <source>{name} is missing: give this row a code that no other row has</source>
      <translation>缺少 {name}: 请给此行一个其他行没有的代码</translation>
    </message>
    <message>
      <source>category is "{text}", which is none of {usual}</source>
      <translation>category 为 "{text}"，不属于 {usual}</translation>
    </message>
    <message>
      <source>delegation is "{text}", which is not in the list of delegations: correct it, or add it to that list</source>
      <translation>delegation 为 "{text}"，不在代表团名单中: 请更正，或加入该名单</translation>
    </message>
    <message>
      <source>delegation {delegation} has another head already, in {first}</source>
      <translation>代表团 {delegation} 已有另一位团长，在{first}</translation>
    </message>
    <message>
      <source>it starts on {day}, which is no day of the event</source>
      <translation>开始于 {day}，不是活动日</translation>
    </message>
    <message>
      <source>its doors close ({closes}) before they open ({opens})</source>
      <translation>入口关闭（{closes}）早于开放（{opens}）</translation>
    </message>
    <message>
      <source>phone is {phone}: the spreadsheet has lost its digits</source>
      <translation>phone 为 {phone}: 电子表格丢失了其数字</translation>
    </message>
    <message>
      <source>zones names {count}, and a badge shows {most}</source>
      <translation>zones 有 {count} 个，而胸牌只显示 {most} 个</translation>
    </message>
    <message>
      <source>{name} is "{text}": the spreadsheet has turned it into a number. Make the column text, and type it again</source>
      <translation>{name} 为 "{text}": 电子表格将其变成了数字。请将该列设为文本并重新输入</translation>
    </message>
    <message>
      <source>{name} is "{text}": use the letters A to Z, digits and hyphens</source>
      <translation>{name} 为 "{text}": 请用字母 A 至 Z、数字和连字符</translation>
    </message>
    <message numerus="yes">
      <source>it has %n cell(s) where the header has {width}: put quotation marks around the cell that holds a comma</source>
      <translation>
        <numerusform>有 %n 个单元格而表头有 {width} 个: 请给含逗号的单元格加引号</numerusform>
      </translation>
    </message>
    <message>
      <source>{source} looks like a list of {list}, but lacks the column {missing}. Add it to the header row, and import again.</source>
      <translation>{source} 像是 {list} 名单，但缺少列 {missing}。请加入表头行后重新导入。</translation>
    </message>
    <message>
      <source>There is nothing to import here. Give event.toml, delegations.csv, participants.csv or programme.csv (or .xlsx), or the folder that holds them.</source>
      <translation>此处没有可导入的内容。请指定 event.toml、delegations.csv、participants.csv 或 programme.csv（或 .xlsx），或存放它们的文件夹。</translation>
    </message>
    <message>
      <source>{name} is no text that can be read. Open it in a spreadsheet program and save it as CSV UTF-8.</source>
      <translation>{name} 不是可读取的文本。请在电子表格程序中打开并另存为 CSV UTF-8。</translation>
    </message>
    <message>
      <source>{name} seems to be written in {encoding}: look whether "{line}" reads right. If it does not, save the file as CSV UTF-8.</source>
      <translation>{name} 似乎以 {encoding} 编码: 请看 "{line}" 是否正确。如不正确，请将文件另存为 CSV UTF-8。</translation>
    </message>
    <message>
      <source>{name} is empty.</source>
      <translation>{name} 是空的。</translation>
    </message>
    <message>
      <source>{name}, sheet {title}</source>
      <translation>{name}，工作表 {title}</translation>
    </message>
    <message>
      <source>{source} is empty.</source>
      <translation>{source} 是空的。</translation>
    </message>
    <message>
      <source>{source} has the column "{column}" twice. Keep one of them, and import again.</source>
      <translation>{source} 中列 "{column}" 出现两次。请保留一个后重新导入。</translation>
    </message>
    <message>
      <source>The columns of {source} are not those of any list that we know ({names}).</source>
      <translation>{source} 的列不属于任何已知名单（{names}）。</translation>
    </message>
    <message>
      <source>{source}: nothing is done with the columns {names}.</source>
      <translation>{source}: 列 {names} 不作处理。</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be opened: {why}. Look whether you may read it.</source>
      <translation>无法打开文件夹 {folder}: {why}。请查看您是否有权读取。</translation>
    </message>
    <message>
      <source>{name} is larger than {size_mb} MB, which no list of participants needs. Save only the list as CSV UTF-8.</source>
      <translation>{name} 超过 {size_mb} MB，参会者名单不需要这么大。请只将名单另存为 CSV UTF-8。</translation>
    </message>
    <message>
      <source>{name} cannot be read: {why}. Close it in other programs, and look whether you may open it.</source>
      <translation>无法读取 {name}: {why}。请在其他程序中关闭它，并查看您是否有权打开。</translation>
    </message>
    <message>
      <source>{name} cannot be read: {why}. Correct it in a text editor; it is TOML in UTF-8.</source>
      <translation>无法读取 {name}: {why}。请在文本编辑器中更正；它是 UTF-8 的 TOML。</translation>
    </message>
    <message>
      <source>{name} describes no event.</source>
      <translation>{name} 没有描述活动。</translation>
    </message>
    <message>
      <source>{why} It was left out.</source>
      <translation>{why}已略去。</translation>
    </message>
    <message>
      <source>There is no file {path}. Look at its name and folder.</source>
      <translation>没有文件 {path}。请检查其名称和文件夹。</translation>
    </message>
    <message>
      <source>{name} cannot be read: it is damaged, or it is no spreadsheet. Open it in a spreadsheet program and save it again as .xlsx or as CSV UTF-8.</source>
      <translation>无法读取 {name}: 它已损坏，或不是电子表格。请在电子表格程序中打开并另存为 .xlsx 或 CSV UTF-8。</translation>
    </message>
    <message>
      <source>{name} unpacks to far more than a list of participants needs, so it was not opened. Copy the rows into a new workbook, or save the sheet as CSV UTF-8.</source>
      <translation>{name} 解压后远超参会者名单所需，因此未打开。请将各行复制到新工作簿，或将工作表另存为 CSV UTF-8。</translation>
    </message>
    <message>
      <source>{name} has cells beyond row {rows:,} or column {columns}, so it was not opened. Delete what lies far below and to the right of the list, and save it again.</source>
      <translation>{name} 在第 {rows:,} 行或第 {columns} 列之外有单元格，因此未打开。请删除名单下方和右侧远处的内容后重新保存。</translation>
    </message>
    <message>
      <source>{name} is an old .xls file or is locked with a password. Open it in the spreadsheet program, and save it as .xlsx without a password.</source>
      <translation>{name} 是旧的 .xls 文件或有密码保护。请在电子表格程序中打开，并另存为无密码的 .xlsx。</translation>
    </message>
    <message>
      <source>{name} is locked with a password. Save it without one.</source>
      <translation>{name} 有密码保护。请另存为无密码的文件。</translation>
    </message>
    <message>
      <source>{name} is a binary workbook. Save it as .xlsx.</source>
      <translation>{name} 是二进制工作簿。请另存为 .xlsx。</translation>
    </message>
    <message>
      <source>{name} holds macros. Save it as .xlsx, which holds none.</source>
      <translation>{name} 含有宏。请另存为不含宏的 .xlsx。</translation>
    </message>
    <message>
      <source>{name} cannot be read ({why}). Open it in a spreadsheet program and save it again as .xlsx or as CSV UTF-8.</source>
      <translation>无法读取 {name}（{why}）。请在电子表格程序中打开并另存为 .xlsx 或 CSV UTF-8。</translation>
    </message>
    <message>
      <source>{why}. Choose another folder, and export again.</source>
      <translation>{why}。请选择其他文件夹后重新导出。</translation>
    </message>
    <message>
      <source>{name} was not written: {why}</source>
      <translation>{name} 未写入: {why}</translation>
    </message>
    <message>
      <source>Exports are written as csv or xlsx, not as {form}.</source>
      <translation>导出格式为 csv 或 xlsx，不能是 {form}。</translation>
    </message>
    <message>
      <source>An xlsx file holds {most:,} rows and there are more. Export as csv.</source>
      <translation>xlsx 文件可容纳 {most:,} 行，而实际更多。请导出为 csv。</translation>
    </message>
    <message>
      <source>the disk is full. Make room, or choose another disk, and export again.</source>
      <translation>磁盘已满。请腾出空间或选择其他磁盘后重新导出。</translation>
    </message>
    <message>
      <source>there is no folder {folder}. Make it, or choose another one.</source>
      <translation>没有文件夹 {folder}。请创建，或选择其他文件夹。</translation>
    </message>
    <message>
      <source>a folder has that name. Choose another name.</source>
      <translation>已有同名文件夹。请选择其他名称。</translation>
    </message>
    <message>
      <source>it may not be written there. Close it in other programs, or choose another folder.</source>
      <translation>无法在那里写入。请在其他程序中关闭它，或选择其他文件夹。</translation>
    </message>
    <message>
      <source>{text} is no time. Write 09:30, or 2019-10-14T09:30.</source>
      <translation>{text} 不是时间。请写成 09:30 或 2019-10-14T09:30。</translation>
    </message>
    <message>
      <source>There is no screen here. Use kioskctl in this terminal, or photograph the window: kiosk screens --out DIR</source>
      <translation>此处没有屏幕。请在此终端使用 kioskctl，或拍摄窗口图片: kiosk screens --out DIR</translation>
    </message>
    <message>
      <source>The printer {printer} did not take the badge. Look at its display. The badge is kept and tried again.</source>
      <translation>打印机 {printer} 没有接收胸牌。请查看其显示屏。胸牌已保留，将会重试。</translation>
    </message>
    <message>
      <source>the longest of everything</source>
      <translation>各项均最长</translation>
    </message>
    <message>
      <source>one name only</source>
      <translation>只有一个名字</translation>
    </message>
    <message>
      <source>nothing but a name</source>
      <translation>只有姓名</translation>
    </message>
    <message>
      <source>a name of one long word</source>
      <translation>由一个长单词组成的姓名</translation>
    </message>
    <message>
      <source>a very long word in the position</source>
      <translation>职务中有很长的单词</translation>
    </message>
    <message>
      <source>two lines of Thai</source>
      <translation>两行泰文</translation>
    </message>
    <message>
      <source>right to left with marks</source>
      <translation>从右到左并带符号</translation>
    </message>
    <message>
      <source>Persian with a joiner</source>
      <translation>含连接符的波斯文</translation>
    </message>
    <message>
      <source>Hebrew with a number in it</source>
      <translation>含数字的希伯来文</translation>
    </message>
    <message>
      <source>Hangul and the family first</source>
      <translation>谚文，姓在前</translation>
    </message>
    <message>
      <source>Han and the family first</source>
      <translation>汉字，姓在前</translation>
    </message>
    <message>
      <source>Kana</source>
      <translation>假名</translation>
    </message>
    <message>
      <source>Devanagari with conjuncts</source>
      <translation>含合字的天城文</translation>
    </message>
    <message>
      <source>Bengali</source>
      <translation>孟加拉文</translation>
    </message>
    <message>
      <source>Tamil of great width</source>
      <translation>很宽的泰米尔文</translation>
    </message>
    <message>
      <source>Ethiopic</source>
      <translation>埃塞俄比亚文</translation>
    </message>
    <message>
      <source>Georgian</source>
      <translation>格鲁吉亚文</translation>
    </message>
    <message>
      <source>Armenian</source>
      <translation>亚美尼亚文</translation>
    </message>
    <message>
      <source>Cyrillic beyond Russian</source>
      <translation>俄文以外的西里尔文</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>希腊文</translation>
    </message>
    <message>
      <source>Khmer</source>
      <translation>高棉文</translation>
    </message>
    <message>
      <source>Lao</source>
      <translation>老挝文</translation>
    </message>
    <message>
      <source>Latin with every accent</source>
      <translation>带各种变音符的拉丁文</translation>
    </message>
  </context>
</TS>
