using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using VifRecommender.Web.Accounts;

namespace VifRecommender.Web.Memory;

/// <summary>
/// What is stored: communes with what was written of them, and the accounts. A context of its own for each kind of database, since each
/// has its own migrations.
/// </summary>
internal abstract class MemoryContext(DbContextOptions options) : IdentityUserContext<Person>(options)
{
    public DbSet<CommuneEntity> Communes => Set<CommuneEntity>();

    public DbSet<ProfileEntity> Profiles => Set<ProfileEntity>();

    public DbSet<AdvisedEntity> Advised => Set<AdvisedEntity>();

    public DbSet<DecisionEntity> Decisions => Set<DecisionEntity>();

    public DbSet<OverlayEntity> Overlays => Set<OverlayEntity>();

    public DbSet<KeptAdviceEntity> KeptAdvices => Set<KeptAdviceEntity>();

    public DbSet<SharingEntity> Sharings => Set<SharingEntity>();

    public DbSet<Grant> Grants => Set<Grant>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<CommuneEntity>(commune =>
        {
            commune.ToTable("Communes");
            commune.Property(each => each.Name).HasMaxLength(MemoryLimits.NameLength);
            commune.Property(each => each.NisCode).HasMaxLength(MemoryLimits.NisCodeLength);
            commune.Property(each => each.Zone).HasMaxLength(MemoryLimits.NameLength);
            commune.Property(each => each.ProfileVersion).IsConcurrencyToken();
            commune.HasIndex(each => each.NisCode).IsUnique();
            commune.HasIndex(each => each.Zone);
            commune.HasMany(each => each.Profiles).WithOne().HasForeignKey(each => each.CommuneId).OnDelete(DeleteBehavior.Cascade);
            commune.HasMany(each => each.Decisions).WithOne().HasForeignKey(each => each.CommuneId).OnDelete(DeleteBehavior.Cascade);
            commune.HasMany(each => each.Overlays).WithOne().HasForeignKey(each => each.CommuneId).OnDelete(DeleteBehavior.Cascade);
            commune.HasMany(each => each.KeptAdvices).WithOne().HasForeignKey(each => each.CommuneId).OnDelete(DeleteBehavior.Cascade);
            commune.HasMany(each => each.Sharings).WithOne().HasForeignKey(each => each.CommuneId).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<ProfileEntity>(profile =>
        {
            profile.ToTable("Profiles");
            profile.HasKey(each => new { each.CommuneId, each.Version });
            profile.Property(each => each.Author).HasMaxLength(MemoryLimits.NameLength);
            profile.HasMany(each => each.Advised).WithOne().HasForeignKey(each => new { each.CommuneId, each.Version })
                .OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<AdvisedEntity>(advised =>
        {
            advised.ToTable("Advised");
            advised.HasKey(each => new { each.CommuneId, each.Version, each.Rank });
            advised.Property(each => each.Practice).HasMaxLength(MemoryLimits.IdLength);
        });
        builder.Entity<DecisionEntity>(decision =>
        {
            decision.ToTable("Decisions");
            decision.HasKey(each => new { each.CommuneId, each.Practice, each.Revision });
            decision.Property(each => each.Practice).HasMaxLength(MemoryLimits.IdLength);
            decision.Property(each => each.Kind).HasConversion<string>().HasMaxLength(MemoryLimits.IdLength);
            decision.Property(each => each.Reason).HasMaxLength(MemoryLimits.ReasonLength);
            decision.Property(each => each.Author).HasMaxLength(MemoryLimits.NameLength);
            decision.Property(each => each.Pilot).HasMaxLength(MemoryLimits.NameLength);
            decision.Property(each => each.Lead).HasMaxLength(MemoryLimits.NameLength);
            decision.Property(each => each.Due).HasMaxLength(MemoryLimits.QuarterLength);
            decision.Property(each => each.Indicator).HasMaxLength(MemoryLimits.IndicatorLength);
            decision.Property(each => each.Value).HasMaxLength(MemoryLimits.ValueLength);
        });
        builder.Entity<OverlayEntity>(overlay =>
        {
            overlay.ToTable("Overlays");
            overlay.HasKey(each => new { each.CommuneId, each.Version });
            overlay.Property(each => each.Author).HasMaxLength(MemoryLimits.NameLength);
            overlay.Property(each => each.Json).HasMaxLength(MemoryLimits.OverlayLength);
        });
        builder.Entity<KeptAdviceEntity>(advice =>
        {
            advice.ToTable("KeptAdvices");
            advice.HasKey(each => new { each.CommuneId, each.Number });
            advice.Property(each => each.Author).HasMaxLength(MemoryLimits.NameLength);
            advice.Property(each => each.Software).HasMaxLength(MemoryLimits.NameLength);
            advice.Property(each => each.Catalogue).HasMaxLength(MemoryLimits.NameLength);
            advice.Property(each => each.CatalogueHash).HasMaxLength(MemoryLimits.NameLength);
        });
        builder.Entity<SharingEntity>(sharing =>
        {
            sharing.ToTable("Sharings");
            sharing.HasKey(each => new { each.CommuneId, each.Revision });
            sharing.Property(each => each.Zone).HasMaxLength(MemoryLimits.NameLength);
            sharing.Property(each => each.Author).HasMaxLength(MemoryLimits.NameLength);
        });
        builder.Entity<Grant>(grant =>
        {
            grant.ToTable("Grants");
            grant.HasKey(each => new { each.PersonId, each.Role, each.Scope });
            grant.Property(each => each.Role).HasConversion<string>().HasMaxLength(MemoryLimits.IdLength);
            grant.Property(each => each.Scope).HasMaxLength(MemoryLimits.NameLength);
            grant.HasOne<Person>().WithMany().HasForeignKey(each => each.PersonId).OnDelete(DeleteBehavior.Cascade);
        });
    }
}
