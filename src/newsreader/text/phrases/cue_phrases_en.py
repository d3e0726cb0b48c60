"""Data of ``cues``: what English pages say of their lines."""

from newsreader.model import Label
from newsreader.text.phrases.cue_table import CuePhrases

PHRASES = CuePhrases(
    also=(
        "related article | related video | related gallery | related link | trending: | trending now: | see also: | see more: | watch next: | read this next | read more about | "
        "read the full story: | read full story: | read more on | more on this: | more coverage: | more stories: | also read: | also see: | related article: | related video: | "
        "related reading | related news: | related link: | related links: | recommended article: | recommended stories: | explore more: | dive deeper: | go deeper: | go deeper | "
        "listen next: | you may like: | you may also be interested in | you might also enjoy | you may have missed: | don't miss this | must watch: | must read: | most read: | "
        "trending story: | what to read next: | more from our | more like this: | continue reading: | editor's pick: | editor's choice: | our pick: | previous coverage: | "
        "earlier story: | full story: | follow our live | get the full story | from the archive: | from the archives: | click here to read | click here to see | click to read | "
        "head here for | check out: | view more: | learn more: | find out more: | more:"
    ),
    feed=(
        "more from | more news from | more stories from | more like this | more on this topic | more about this | more top headlines | more headlines | top headlines | "
        "latest headlines | breaking news | latest updates | latest in | the latest news | just in | new today | today's top news | today's news | today's picks | "
        "today's most read | most read today | most read in | most viewed in | most commented | most discussed | most emailed | most talked about | most popular stories | "
        "most popular now | popular in | popular on | popular right now | popular this week | popular videos | popular reads | popular with readers | what others are reading | "
        "what everyone's reading | what's trending | what's hot | trending topics | trending articles | trending videos | trending on | hot topics | hot right now | top reads | "
        "top articles | top videos | top stories today | top stories right now | must-reads | must read | must-read stories | don't miss | don't miss these | editor's choice | "
        "editors' choice | editor's pick | our top stories | our best stories | handpicked for you | picked for you | just for you | selected for you | suggested for you | "
        "suggested articles | suggested stories | suggested reading | recommended articles | recommended news | recommended videos | recommended by | you might also like | "
        "you may also like | you might be interested in | you may be interested in | you might have missed | you may have missed it | in case you missed it | icymi | missed it? | "
        "keep reading | keep exploring | explore more | explore further | discover more | read these next | read this next | next story | previous story | next in | "
        "more in this series | in this series | also in this series | part of a series | also in news | also in the news | also of interest | also from | elsewhere on the web | "
        "from the web | from our network | from other sites | from the archives | from the archive | from the magazine | around the network | promoted links | promoted content | "
        "sponsored links | sponsored articles | paid for by | paid partner content | partner offers | partner stories | advertiser content | ads by taboola | by taboola | "
        "by outbrain | taboola feed | you may like by taboola | sponsored by | related topics | related links | related reading | related videos | related tags | "
        "related coverage | related content | related stories | related news | related articles | related posts | related items | similar stories | similar news | similar posts | "
        "similar reads | other stories | other news | other articles | other posts | other top stories | further reading on this | read more stories | read more news | "
        "read more articles | read more on this | read more on this story | read more about this | read more here | see more stories | see all stories | see more news | "
        "stories you may like | stories you might like | articles you may like | you'll also like | more great stories | more wired stories | more great reads | more to read | "
        "more to explore | more to discover | more reads | more coverage | more videos | more galleries | more local news | more local stories | more sports | more opinion | "
        "more by this author | more from this author | more from the author | more from author | more articles by | more by | other articles by this author | recent stories | "
        "recent news | recent comments | recent articles by | new stories | featured articles | featured news | featured videos | featured content | latest videos | "
        "latest posts | latest articles | latest podcast | latest from | latest from our | newsletters | our newsletters | popular searches | quick links | useful links | "
        "helpful links | external links | resources from our partners"
    ),
    more=(
        "read the full story | read the full article | read the rest | read full story | learn more | find out more | click here | read more here | read more » | see full story | "
        "get the details | watch now | listen now | view post | view gallery"
    ),
    comments=(
        "comments section | comments are closed | comment section | all comments | your comments | have your say in the comments | join the debate | join in the conversation | "
        "start the conversation | start a conversation | discuss this article | most recommended | top comments | newest comments | best rated | reader comment | "
        "readers' comments | leave a response | post a reply | post comment | post your comment | write a comment | add your comment | add comment | be the first to comment | "
        "no comments yet | no comments | 0 comments | be the first to reply"
    ),
    tags=(
        "tag | topics | topic | related topics | related tags | article topics | article tags | story topics | in this article | in this story | mentioned in this article | "
        "mentioned in this story | people mentioned | companies mentioned | more about | more on these topics | more on this | explore more on these topics | "
        "explore these topics | filed under | filed under: | posted in | categories | category | hashtags | find more stories about"
    ),
    bylines=(
        "by: | this article submitted by | article submitted by | submitted by | submitted by: | reported by: | report by: | report by | story by: | words by | words by: | words: | text by | text by: | written by: | posted by: | additional reporting by | "
        "additional reporting: | with reporting by | reporting by: | reported and written by | edited by | edited by: | editing by | translated by | compiled by | reviewed by | "
        "medically reviewed by | fact checked by | interview by | interview by: | review by | review by: | contributor: | opinion by | analysis by | produced by | produced by:"
    ),
    dates=(
        "first published | first published: | last modified | last modified: | last updated: | posted: | date: | date published: | date created: | created: | release date: | "
        "article date: | modified: | this story was updated"
    ),
    friends=(
        "related to | more than | more importantly | next to | next up on | watching | listening | previously, | photos of | photos show | video footage | video shows | "
        "video of | analysis of | analysis by | opinion polls"
    ),
    lines={
        Label.NAV: (
            "hide caption | toggle caption | enlarge this image | toggle more options | read transcript | view transcript | add to my list | my list | add to queue | "
            "listen to this story | listen to the story | listen to article | listen to the article | listen now | hear this story | audio version | text to speech | view photos | "
            "see photos | photo gallery | view slideshow | start slideshow | slideshow | watch now | watch live | watch video | watch on youtube | play video | play now | live tv | "
            "live updates | breaking news | give this article | gift this article | gift article | share full article | share link | share options | share icon | share save | "
            "share this page | share this post | share on facebook | share on twitter | share on x | share on linkedin | share via email | share by email | share to | share article | "
            "share story | sharing options | email this | email this article | email article | email to a friend | send to a friend | print this article | print this page | "
            "print article | print story | print friendly | printable version | save article | save story | save this story | save for later | bookmark this | bookmark article | "
            "add bookmark | remove bookmark | unsave | follow us | follow this topic | follow this author | follow author | follow topic | view all comments | read comments | "
            "read all comments | show all comments | show comments | hide comments | see comments | jump to comments | go to comments | add comment | reply | report abuse | "
            "report comment | report this comment | dislike | upvote | downvote | was this helpful? | rate this article | rate this | rate this story | give feedback | "
            "send feedback | send us feedback | report an error | report a typo | report a correction | suggest a correction | submit a correction | request a correction | see all | "
            "see all photos | see all news | see all topics | view all posts | view profile | view author archive | view bio | author bio | see full bio | full bio | see bio | "
            "about the author | about the authors | about the writer | about this article | about our ads | ad choices | adchoices | show less | show full article | show full story | "
            "show caption | show transcript | show more comments | load more stories | load more articles | load more comments | load comments | load more posts | more stories | "
            "expand all | collapse all | open in app | open in new window | open image modal | opens in new window | close this | close menu | close modal | open menu | main menu | "
            "site navigation | navigation menu | breadcrumb | breadcrumbs | you are here | you are here: | jump to | jump to content | jump to section | skip ad | "
            "skip advertisement | skip to main | skip navigation | table of contents | on this page | in this section | go to section | return to homepage | return to top | "
            "back to home | back to homepage | back to news | back to article | back to results | scroll to top | scroll down | topics | my account | my profile | your account | "
            "log out | logout | sign out | register | create account | create an account | create free account | forgot password? | forgot your password? | remember me | "
            "most recent | top rated | all sections | all topics | site map | sitemap | help center | customer service | advertise | advertise with us | advertising | "
            "contact our newsroom | contact the editor | contact author | our team | e-edition | epaper | digital edition | today's paper | today's edition | public notices | "
            "legal notices | read article | read the article | read story | read the story | read full story | read the full story | read on the original site | view original | "
            "view original article | original article | full story | full article | article text | image caption | image source | media caption | caption options | "
            "getty images caption | view larger image | view full size | view full image | view image in full screen | view image in fullscreen | expand image | click to enlarge | "
            "tap to enlarge | click to view | enlarge | enlarge image | zoom in | toggle fullscreen | exit fullscreen | current time | remaining time | playback rate | seek to live | "
            "picture-in-picture | 0:00 | advertisement feature | add us on google | add as a preferred source on google | add as preferred source on google | "
            "add us as a preferred source on google | make us preferred on google | preferred source | follow on google news | google news | apple news | flipboard | bluesky | "
            "mastodon | snapchat | copied! | url copied | copy url | copy link to clipboard | link copied! | copied to clipboard | email link | facebook icon | twitter icon | "
            "facebook x | facebook twitter email | facebook twitter | facebook x email | x (twitter) | twitter/x | sms | hacker news | tumblr | telegram whatsapp | whatsapp email | "
            "print email | text message | find more | see less | read less | see more on | quick guide | link copied | summarize | summarise | ai summary | generate key takeaways | "
            "key takeaways generated by ai | key events | show key events only | e-mail | shares | comments will be switched on later | comments will be turned on later | "
            "view comments | show key event only | live feed | latest updates first | podcast | podcasts | live | archives | settings | more options | media kit | masthead"
        ),
        Label.ADVERT: (
            "ad feature | ad content | advertiser content | advertorial | paid post | paid advertisement | paid content | partner content | sponsored content | sponsored post | "
            "sponsored: | brought to you by | presented by | in partnership with | in association with | supported by | this article is sponsored by | story continues below | "
            "story continues after ad | story continues after advertisement | article continues after ad | article continues after advertisement | article continues after this ad | "
            "article continues below this ad | story continues below this ad | content continues below | content continues below advertisement | content continues after ad | "
            "post continues below | post continues after advertisement | the story continues after this advertisement | more after this ad | keep reading below | continue reading | "
            "continue reading after ad | continue reading after the ad | continue reading after advertisement | skip past newsletter promotion | after newsletter promotion | "
            "free newsletter | free newsletters | our newsletter | our newsletters | the newsletter | weekly newsletter | daily newsletter | email newsletter | get the newsletter | "
            "get our newsletter | sign up for free | sign up free | sign me up | subscribe today | subscribe here | subscribe for free | subscribe to continue | subscribe to read | "
            "subscribe to unlock | subscribe to our newsletter | subscribe to newsletter | subscribe to newsletters | subscribe to receive | try it free | try for free | try free | "
            "try now | start free trial | start trial | start your free trial | free trial | see offers | see all offers | see subscription options | view subscription options | "
            "view offers | choose a plan | choose your plan | limited time offer | special offer | save 50% | billed monthly | billed annually | cancel anytime | cancel anytime. | "
            "per month | per week | /month | unlimited access | full access | unlock this article | unlock the full article | unlock article | members only | member exclusive | "
            "for members only | for subscribers only | subscribers-only | premium article | exclusive to subscribers | already have an account | already have an account? sign in | "
            "already a subscriber? | already a member? log in | already subscribed? log in | not a subscriber? | not a member? | donate now | donate today | make a donation | "
            "give now | give today | support our work | support us today | support local journalism | support local news | support independent journalism | become a supporter | "
            "become a patron | join now | join today | join for free | join our community | join our newsletter | join the newsletter | join our whatsapp channel | buy now | "
            "shop now | order now | learn more about our | download our app | download the app | get the app | get our app | get our free app | install app | app store | "
            "google play | download on the app store | get it on google play | turn on notifications | enable notifications | allow notifications | get alerts | get notifications | "
            "get breaking news alerts | breaking news alerts | news alerts | email alerts | daily briefing | morning briefing | the morning briefing | daily digest | weekly digest | "
            "follow us on social media | follow us on facebook | stay in the loop | stay in touch | stay up to date | remove ads | ad-free | go ad-free | get ad-free | hide ads | "
            "why am i seeing this? | report this ad | report ad | purchase licensing rights | order reprints | get reprints | request reprint | license this article"
        ),
        Label.LEGAL: (
            "your privacy choices | your privacy rights | privacy | privacy notice | privacy settings | privacy preferences | privacy center | cookie preferences | cookie notice | "
            "cookie consent | cookies policy | manage consent | manage cookie preferences | manage privacy preferences | manage options | manage my choices | i consent | i agree | "
            "i accept | accept & continue | accept and continue | accept and close | agree and continue | agree & continue | reject cookies | decline all | deny | necessary only | "
            "necessary cookies only | only necessary | essential only | customize | customise | learn more about cookies | view preferences | confirm my choices | "
            "terms & conditions | terms of sale | terms and privacy | user agreement | accessibility statement | code of ethics | editorial policy | editorial standards | "
            "editorial guidelines | corrections policy | ethics policy | ethics statement | our standards | do not sell or share my personal information | do not sell my info | "
            "california privacy rights | notice at collection | copyright policy | dmca | comment policy | commenting policy | community guidelines | community rules | house rules | "
            "creative commons license | creative commons"
        ),
        Label.CREDIT: (
            "ap | afp via getty images | getty | istock | istockphoto | alamy | alamy stock photo | pa media | pa wire | epa | unsplash | pexels | pixabay | courtesy photo | "
            "contributed photo | submitted photo | file photo | stock photo | stock image | provided photo | staff photo | screenshot | screengrab | image source, getty images | "
            "image source, reuters | image source, ap | image source, afp | image source, epa | image source, pa media | image source, alamy | image source, supplied | "
            "ap file photo | ap photo/file | associated press | bloomberg | adobe stock | dreamstime | depositphotos | zuma press | imago | wire image"
        ),
        Label.JUNK: (
            "img | placeholder | loading comments | loading comments... | loading more | loading ad | loading player | loading video | loading your audio article | please wait | "
            "please wait... | video player is loading | video unavailable | video not available | this video is unavailable | this video cannot be played | "
            "this content is unavailable | content not available | this browser does not support the video element | your browser does not support html5 video | "
            "your browser does not support the audio tag | your browser does not support iframes | javascript is required | javascript must be enabled | error loading | "
            "failed to load | unable to load | try again | oops! | something went wrong | something went wrong. please try again later. | an error has occurred | there was an error | "
            "{{title}} | undefined undefined | object object | [object object] | lorem ipsum | beginning of dialog window. escape will cancel and close the window. | "
            "end of dialog window. | this is a modal window."
        ),
    },
    starts={
        Label.NAV: (
            "all times stated are | click to play video | photos accompanying this announcement | a photo accompanying this announcement | add + as a preferred source | add us as a preferred | make + your preferred source | follow + on google news | find more stories | see more stories about | "
            "read more stories about | read more articles by | read more by | see more by | view all posts by | see all posts by | more posts by | more stories by | "
            "more articles by | click here to share | share this article: | share this story: | share this: | share with: | share via: | share on: | share: | sharing: | "
            "share the article | spread the word | tell a friend | print this | email this article to | tags : | filed in: | filed to: | posted in: | topics : | keywords: | "
            "key words: | in category: | more on: | mentioned in this article: | listen to this article · | listen · | this article was originally published | "
            "this story was originally published | this article first appeared | this story first appeared | this article originally appeared | this story originally appeared | "
            "this article appears in | this article appeared in | this story appears in | originally published by | originally published on | originally published in | "
            "republished from | reprinted from | reprinted with permission | did you find this article + | was this article + | was this page + | rate this article | "
            "how would you rate | have you spotted + | spotted an error | spot an error | see an error | found an error | notice an error | noticed an error | to report an error | "
            "to report a correction | to suggest a correction | if you see an error | have a correction | have a story tip | got a story | got a tip | have a tip | have a news tip | "
            "have a story | have news | do you have a story | do you have a news tip | got news | send us your | send your news | send tips | send news tips | send story ideas | "
            "submit a letter | write to us at | write to the editor | email us at | contact us at | reach our newsroom | for feedback | for corrections | for reprint | "
            "for more stories | for more news | for more on this | for more local | for all the latest | for more from | find all the latest | keep up with all | view more posts | "
            "view more stories | time to read: | read time: | estimated read | word count: | views : | enlarge image | enlarge this | open this photo | open image in | view image | "
            "see gallery | see full gallery | view full gallery | hide full gallery | image source, | image caption, | for the latest news | for the latest updates | "
            "to contact the reporter | to contact the author | tags: | link copied! | this audio was generated | this audio is auto-generated | audio generated by | audio by | "
            "this article was narrated | narrated by | listen to this article: | ai-generated summary | summary generated | how to sign up for | previous post: | next post: | "
            "previous article: | next article: | previous story: | next story: | please turn on javascript | all our articles on | all our coverage of | see all our | "
            "this article originally appeared on | stay with us for more"
        ),
        Label.ADVERT: (
            "article continues below | article continues after | story continues below | story continues after | content continues below | continue reading below | continues below | "
            "post continues | the story continues | this story continues | sponsored by: | sponsored by + | presented by + | brought to you by | this article is brought to you | "
            "this content is sponsored | this is a sponsored | this post is sponsored | this is sponsored | this is an advertisement | paid for by | in partnership with | "
            "advertisement feature | get + newsletter | get our free | get our daily | get our weekly | get our best | get our top | get our most | get the latest news | "
            "get the latest headlines | get the latest stories | get the latest updates | get the latest on | get breaking news | get daily | get email | get all the latest | "
            "get top stories | get today's | get unlimited | get full access | get more from | get more news | get more stories | get notified | get alerts | get local news | "
            "get news alerts | get the day's | get the morning | get the news | get a daily | get a weekly | get exclusive | get instant | get weekly | receive + newsletter | "
            "receive the latest | receive our | receive daily | receive + inbox | stay up to date | stay up-to-date | stay in touch with | keep up to date | never miss a | "
            "never miss an | don't miss a | don't miss an | don't miss out | don't miss our | be in the know | join thousands | join the + community | join now | join today | "
            "join + whatsapp | join + telegram | join + newsletter | join + mailing list | join free | subscribe now | subscribe today | subscribe for | subscribe here | "
            "subscribe and | subscribe to + for | subscribe to + to | subscribe to | subscribe: | subscribers | subscriptions start | sign up for | sign up to | sign up below | "
            "sign up free | sign up and | sign up: | signing up | enter your email | enter your e-mail | your email address | delivered to your inbox | follow + on facebook | "
            "follow + on twitter | follow + on x | follow + on instagram | follow + on social | follow + on whatsapp | follow + on telegram | follow + on tiktok | "
            "follow + on youtube | follow + for the latest | follow + for more | follow + at @ | follow along on | follow our | like + on facebook | find us on | connect with us | "
            "watch + on youtube | subscribe to + youtube | listen to + podcast | listen and subscribe | listen to the podcast | listen on apple | download the + app | "
            "download + app | get the + app | get the app | install the | available on the app store | to read more, | to read this | to read the full | to read the rest | "
            "to view this | to keep reading | to continue, | to continue reading | to continue enjoying | continue reading your article | continue reading this article | "
            "this article is available to | this article is for | this article is exclusive | this article is free | this article is reserved | this article is only available | "
            "this story is for | this story is available | this story is exclusive | this content is for | this content is exclusive | this is a subscriber | this is a premium | "
            "this is subscriber | only subscribers | only members | exclusive for subscribers | unlock this | unlimited access | enjoy unlimited | you've reached your | "
            "you have reached your | you've hit your | you have exceeded | your subscription | already a subscriber | already a member | already have a subscription | "
            "already subscribed | already registered | not a subscriber | not a member | don't have an account | have an account? | log in to | login to | sign in to | sign in or | "
            "register now | register today | register or | create a free | create your free | create an account | try a month | try 1 month | try one month | try unlimited | "
            "start a free | cancel any time | cancel anytime | cancel at any time | you can cancel | limited time | special offer | offer ends | support our | support quality | "
            "support independent | support nonprofit | please donate | please subscribe | please sign | please log in | please whitelist | donate | donate now | donate today | "
            "make a donation | make a gift | make a contribution | make a one-time | your tax-deductible | we're a nonprofit | we are a nonprofit | we're counting on you | "
            "we have a small favor | if you enjoyed | if you like this | if you liked this | if you found this | if you use our | love + ? sign up | enjoyed this + ? | enjoy this | "
            "like what you see | like what you're reading | like this story | liked this story | liked this article | thank you for reading | thank you for your support | "
            "thank you for subscribing | thanks for subscribing | thanks for signing | thank you for signing | we have a favor to ask | want the latest | want to stay | want to get | "
            "want to read more | want to support | want to see more | want news | buy us a coffee | buy me a coffee | become a + member | become a + subscriber | "
            "become a + supporter | become a supporter | become a sustaining | become a patron | become a friend | turn on + notifications | turn on desktop | enable notifications | "
            "our journalism | this reporting is | this story was supported | this story is supported | this story was made possible | this article is made possible | "
            "this work is supported | reporting like this | stories like this | journalism like this | independent journalism | nonprofit journalism | quality journalism | "
            "good journalism | ad-free | shop our | shop the | all products | all products featured | products featured | we may earn | we may receive | we may get | "
            "we independently | we earn | as an amazon | as an affiliate | this post contains affiliate | this article contains affiliate | this article contains references | "
            "may earn a commission | purchases made | buy now | order now | read more with | why not try | why you can trust | ad: | ad - | ads by | advertise with | "
            "purchase licensing | like us on | be the first to know | you have + articles remaining | you have + articles left | please sign in | your subscription helps | "
            "support local journalism | support public media | stay up to date with | join our newsletter | join our mailing | join our whatsapp | join our telegram | "
            "join our community | download our app | if you enjoyed this | to order a copy | order your copy | the monitor is a reader-supported | please turn off your ad | "
            "please disable your ad | you are using an ad blocker | it looks like you're using an ad | got five minutes? | take our survey | our reader survey | "
            "take our reader survey | did you like this + ? | your support + matters | your support makes | your support helps | your donation helps | your gift helps | "
            "your membership"
        ),
        Label.LEGAL: (
            "this story was auto-published | this story is auto-published | this story has been published from a | no part of the story has been edited | by entering your email | by subscribing | by clicking | by creating an | by checking this | you can unsubscribe | you may unsubscribe | unsubscribe at any time | "
            "unsubscribe anytime | you can opt out | you may opt out | you can manage | you can change your | you can check out at any time | we also treat | we use your | "
            "we use technologies | we use necessary | we use essential | we use google | we use our own | we will use your | we'll use your | we will not share | we won't share | "
            "with your permission, we | with your permission we | with your consent, we | you may click to consent | your preferences will apply | we respect your | "
            "we care about your | we never share | we process your | we and selected | we, and our | we've updated our | we have updated our | we've recently updated | "
            "our use of cookies | our website + cookies | this site + cookies | this site is protected | this form is protected | this page uses | protected by recaptcha | "
            "privacy notice: | privacy policy: | read our privacy | see our privacy | view our privacy | for more information see our privacy | for more information, see our | "
            "for more information about our privacy | for more information on our | newsletters may contain | newsletter terms | more information in our | "
            "more information about + privacy | terms apply | terms of service | terms of use: | terms and conditions apply | t&cs apply | content may not | reproduction in whole | "
            "republish this | republish our | use of and/or | your use of this | copyright: | copyright the | © | (c) | (©) | ℗ | licensed under | this work is licensed | "
            "this article is licensed | this article is republished | this story is republished | this content is protected | this content is copyrighted | this story may not | "
            "this article is for informational | this article is for information | this article is intended | this content is for informational | this is not financial | "
            "this is not investment | this article does not | this information is not | not financial advice | for informational purposes | for information purposes | disclaimer: | "
            "disclosure: | editorial standards | our standards: | corrections policy | ethics policy | opinions expressed in | views and opinions | views are those | "
            "this column does not | this commentary | this is an opinion | this piece reflects | the author's views | all views expressed | data delayed | quotes displayed | "
            "quotes delayed | all quotes | powered and implemented | comments are moderated | comments are subject | comments are not for publication | comments have been closed | "
            "comments have been disabled | comments for this | commenting on this | commenting is | please read our | please review our | please be respectful | "
            "please keep + comments | please keep comments | please stay on topic | we welcome comments | we reserve the right | we moderate | you must be logged in | "
            "you must be signed in | you must log in | you must be a | you need to be logged in | you need to log in | you need to sign in | you are logged in | you are commenting | "
            "to comment on this | to post a comment | to leave a comment | to join the conversation | to add a comment | log in to comment | sign in to comment | login to comment | "
            "report a comment | by submitting + agree | by registering + agree | by joining + agree | by continuing + agree | by continuing to use | by providing + agree | "
            "by using + you agree | all content on this | all content © | all materials on this | no part of this | reproduction without | republication or | "
            "unauthorized reproduction | unauthorized use of | unauthorised reproduction | use of this site | use of this website | copyright © | copyright (c) | copyright 19 | "
            "copyright 20 | the content of this article | the information on this site | the material on this site | this material may not | any opinions expressed | "
            "the views expressed | the views and opinions | the opinions expressed | market data provided | the information provided in this article | comments that + removed | "
            "comments on this article are | republish our articles | use of and/or registration | you are free to republish | distributed by | this story was generated | "
            "this article was generated | this report was auto-generated | (except for the headline"
        ),
        Label.CREDIT: (
            "photo / | photo: | photo/ | photo - | photo – | photos by | photos courtesy | photography by | photography: | picture by | pic: | pics: | (photo: | (photo by | "
            "(photo credit | (photo courtesy | (image | (image: | (picture: | (credit | (credit: | (file photo | (courtesy | (courtesy of | (getty | (getty images | (bloomberg | "
            "(ap file | (pa | (pa) | (screenshot | (video | (screengrab | (shutterstock | (supplied) | image courtesy | image via | image source | image source, | image source: | "
            "image copyright | image: | images by | images courtesy | illustration by | illustration / | graphic by | video by | video courtesy | video credit | credit line: | "
            "credit : | source: getty | source: ap | source: reuters | source: afp | courtesy: | courtesy photo | contributed photo | file photo by | file photo/ | file image | "
            "stock image | stock photo | screen grab | screenshot from | screenshot via | screenshot by | screengrab: | screengrab from | ap photo | ap file | afp photo | "
            "reuters file | handout photo | handout via | associated press file | staff photo by | staff photo | staff file photo | getty images/ | alamy | shutterstock/ | istock/ | "
            "unsplash/ | photo by | photos:"
        ),
        Label.CAPTION: (
            "image caption | image caption, | media caption | media caption, | photo caption: | caption: | pictured, | pictured above | pictured left | pictured right | "
            "pictured from left | pictured are | pictured is | from left: | from left, | from left to right | from left to right: | from l-r | left to right | left to right: | "
            "clockwise from | in this photo | in this image | in this picture | in this file | in this undated | in this screengrab | in this frame | in this combination | "
            "in this handout | this photo provided | this image provided | this undated photo | this undated | this combination | this combo | this booking | this screenshot | "
            "this handout | this aerial | this satellite | this file photo | an undated photo | an undated | undated photo | a file photo | file picture | (l-r) | (l to r) | "
            "file photo | file image: | archive photo | a screengrab | a still from | an artist's | artist's impression | artist impression | undated file | this photo provided by | "
            "this image provided by | this booking photo | this combination of | this combo of | this image taken from | this image made from | this photo taken"
        ),
        Label.JUNK: (
            "to view this video please | to watch this video | to use this | javascript is | javascript must | you need to enable | you need javascript | you are using | "
            "your browser | sorry, this video | sorry, your browser | sorry, we couldn't | sorry, this | sorry, there was | sorry, comments | this video is | this video file | "
            "this video can not | this video cannot | this player | this content could not | this browser | an error occurred | page not found | beginning of dialog | "
            "enable javascript | //ads | document. | window. | function( | please enable javascript"
        ),
        Label.BYLINE: (
            "reach the reporter | reach the author | reach them at | follow him on | follow her on | follow them on | follow the author | follow the reporter | you can contact | "
            "you can email | you can follow | he can be reached | she can be reached | they can be reached | about the author | about the writer | about the authors | author bio | "
            "this article was written by | this story was written by | reporting was contributed | with files from | with contributions from | with reporting from | "
            "with inputs from | with input from | with additional reporting | with agency inputs | contributed reporting | contributing: | contributors to this | story by + photos | "
            "tweet + at | twitter: @ | x: @ | staff report | staff reports | special to the | special to | news desk | web desk | reporting by + editing by | "
            "reporting by + writing by | writing by + editing by | reporting by + ;"
        ),
        Label.DATELINE: "heard on | aired on | this story was last updated | this story was updated | this article was updated | this article was last updated | originally published:",
    },
    contains={
        Label.ADVERT: (
            "straight to your inbox | to your inbox | in your inbox | into your inbox | click here to sign up | click here to subscribe | sign up to our | sign up for our | "
            "subscribe to our | join our whatsapp | our whatsapp channel | our whatsapp community | our telegram channel | on our youtube channel | subscribe to our youtube | "
            "our free newsletter | our daily newsletter | our weekly newsletter | download our app | becoming a subscriber | become a subscriber today | becoming a member | "
            "follow us on | like us on facebook | find us on facebook | on google news | earn a commission"
        ),
        Label.LEGAL: (
            "cookies to | our cookie policy | our privacy policy | privacy policy and | and privacy policy | terms of service apply | may not be reprinted | may not be copied | "
            "may not be used without | without permission | without prior written | without the express | written permission | prior written consent | express written | "
            "reproduction without | reproduction is prohibited | registered trademark | do not necessarily reflect | not necessarily those of | not necessarily represent | "
            "do not reflect the views | are those of the author | are solely those of | are the author's own | are their own and | for personal, non-commercial | "
            "for personal and non-commercial | google privacy policy | protected by recaptcha | comments are moderated | comment policy | commenting policy | community guidelines | "
            "delayed at least | delayed a minimum"
        ),
        Label.NAV: "click here to share | click to share | share this article | read the original article | send us your stories",
        Label.BYLINE: (
            "contributed to this report | contributed to this article | contributed to this story | contributed reporting | contributed from | can be reached at | may be reached at | "
            "is a staff writer | is a reporter for | is a freelance | is a journalist based | is a senior reporter | is a senior editor | is a correspondent | on twitter @ | "
            "on twitter at | on x @ | and follow him | and follow her | more from this author | the author of several"
        ),
        Label.CREDIT: (
            "/ap | /reuters | /getty | getty images/ | (ap) photo | courtesy of the | photo courtesy | (file photo) | | ap | | reuters | | bloomberg | | afp | /shutterstock | "
            "via storyful | via x | via facebook | via youtube | / the new york times | (handout | (supplied"
        ),
        Label.CAPTION: ", pictured | (pictured | pictured with | pictured in | pictured at | pictured above | pictured left | pictured right | pictured outside | pictured here",
    },
)
