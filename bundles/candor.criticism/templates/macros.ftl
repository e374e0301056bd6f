<#-- What the examination of the team and those of its members have in common. -->

<#-- Their problems, each aspect a heading; what is nested stands where there are none. -->
<#macro examined problems>
<#list problems as problem>
<#if problem.heading??>
## ${problem.heading}

</#if>
**<@said problem.problem!problem.problem/>**<#list [problem.manifestation!"", problem.facts!""]?filter(t -> t?has_content) as text><@said text/></#list><#if problem.extent??><@said problem.extent/></#if>

<#else>
<#nested>

</#list>
</#macro>

<#-- The causes of single problems, as one paragraph. -->
<#macro reasons problems>
<#list problems?filter(p -> p.cause??) as problem>
<#if problem?is_first>具体看，</#if><@said problem.cause/><#t>
</#list>
</#macro>

<#-- The cases that the notice asks to be analysed. -->
<#macro cases analyses>
<#if analyses?has_content>
# 典型案例剖析

<#list analyses as analysis>
## ${analysis.typicalCase.title}

${analysis.analysis}

<#if analysis.measure??>
${analysis.measure}
</#if>

</#list>
</#if>
</#macro>

<#-- What is done about each problem. -->
<#macro measures problems>
<#list problems?filter(p -> p.measure??) as problem>
1. ${problem.measure}
</#list>
</#macro>
