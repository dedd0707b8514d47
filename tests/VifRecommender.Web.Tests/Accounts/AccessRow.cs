namespace VifRecommender.Web.Tests.Accounts;

/// <summary>An address of the host, and how it answers to whom.</summary>
/// <param name="Key">The method and the pattern of the route; for a form of a page its name too.</param>
/// <param name="Address">Where it is asked for; {id} stands for the commune.</param>
/// <param name="Statuses">The statuses of the answers to nobody, to the reader, the editor and the coordinator of the commune, and to
/// those of another.</param>
/// <param name="Body">What is sent: the fields of a form, or JSON; nothing for what is only read.</param>
/// <param name="IsAboutNewCommune">Whether it adds the commune, which is not there yet.</param>
public sealed record AccessRow(string Key, string Address, string Statuses, string? Body = null, bool IsAboutNewCommune = false)
{
    public HttpMethod Method => Body is null ? HttpMethod.Get : HttpMethod.Post;

    public override string ToString() => Key;
}
