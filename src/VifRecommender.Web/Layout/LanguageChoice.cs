namespace VifRecommender.Web.Layout;

/// <summary>Keeps the language that somebody chooses.</summary>
internal static class LanguageChoice
{
    public static Task KeepAsync(HttpContext context, RequestDelegate next)
    {
        if (Languages.Find(context.Request.Query[PageLanguage.QueryKey]) is { } language)
        {
            context.Response.Cookies.Append(PageLanguage.CookieName, language.Code(), new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
                MaxAge = TimeSpan.FromDays(365),
                Path = context.Request.PathBase.HasValue ? context.Request.PathBase.Value : "/",
            });
        }

        return next(context);
    }
}
